package dev.copydesk.ingest.extract;

/**
 * A stretch of characters as the source sent it.
 *
 * @param text the characters, entities resolved
 * @param field {@code headline} or {@code content}
 * @param source offset in that field at which the stretch begins
 * @param raw the field's characters from there on hold the stretch, possibly with entities in between
 */
record Piece(String text, String field, int source, String raw) {
    /** White space that the source does not have as such: a line break that an element stands for. */
    static Piece space() {
        return new Piece(" ", "", 0, "");
    }
}
