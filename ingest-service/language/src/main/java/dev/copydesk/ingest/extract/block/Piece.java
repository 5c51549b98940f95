package dev.copydesk.ingest.extract.block;

/**
 * A stretch of characters as the source sent it.
 *
 * @param text the characters, entities resolved
 * @param field {@code headline} or {@code content}
 * @param source offset in that field at which the stretch begins
 * @param raw the field's characters from there on hold the stretch, possibly with entities in between
 */
public record Piece(String text, String field, int source, String raw) {
    /** White space that the source does not have as such: a line break that an element stands for. */
    public static Piece space() {
        return added(" ");
    }

    /** Characters that the source does not have as such, but that a reader sees. */
    public static Piece added(String text) {
        return new Piece(text, "", 0, "");
    }
}
