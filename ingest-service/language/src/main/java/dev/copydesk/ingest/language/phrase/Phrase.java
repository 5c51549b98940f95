package dev.copydesk.ingest.language.phrase;

/** A stretch of a sentence's tokens, end exclusive. */
public record Phrase(int from, int to) {
    /** The number of tokens. */
    public int length() {
        return to - from;
    }
}
