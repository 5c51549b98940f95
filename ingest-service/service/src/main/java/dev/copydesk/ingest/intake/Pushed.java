package dev.copydesk.ingest.intake;

/** What a push says of an article. */
public sealed interface Pushed {
    /**
     * A revision of its copy.
     *
     * @param draft whether its source has not published it
     */
    record Copy(IncomingArticle article, boolean draft) implements Pushed {}

    /**
     * Its source has taken it back: unpublished, deleted or canceled.
     *
     * @param id the article's id in its source
     * @param revision higher than that of the copy that is taken back, or null for the time received
     */
    record Withdrawal(String id, Long revision) implements Pushed {}

    /**
     * Nothing that can be checked, such as a picture.
     *
     * @param why for the sender, in a sentence
     */
    record NothingToCheck(String why) implements Pushed {}
}
