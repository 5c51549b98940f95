package dev.copydesk.ingest.parse;

/** Whom it concerns that a source pushed what changes nothing. */
public interface Repeats {
    /**
     * Counts a revision that was known, or older than a known one.
     *
     * @param source the source's id, as the article says
     */
    void repeated(String source);
}
