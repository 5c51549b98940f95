package dev.copydesk.ingest.language.attribution;

/** A stretch of a sentence's tokens, end exclusive. */
record Phrase(int from, int to) {
    int length() {
        return to - from;
    }
}
