package dev.copydesk.contracts;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.contracts.pack.RulePacks;

/**
 * The Kafka topics. Those of articles are keyed by {@code articleId}, so that the revisions of one article stay in order.
 */
public final class Topics {
    /** Articles as received, not parsed: {@link SubmittedArticle}. */
    public static final String SUBMITTED = "copydesk.articles.submitted";

    /** Articles read into facts: {@link ParsedArticle}. */
    public static final String PARSED = "copydesk.articles.parsed";

    /** Articles with the flags that the rules raised: {@link CheckedArticle}. */
    public static final String CHECKED = "copydesk.articles.checked";

    /**
     * The names that the newsroom has settled, keyed by the name's id: {@link EditorialName}. Compacted, so that whoever reads
     * it from the beginning has the whole list; a message without a value removes the name.
     */
    public static final String NAMES = "copydesk.editorial.names";

    /** How the configured sources are doing, keyed by the source's id, compacted: {@link SourceStatus}. */
    public static final String SOURCES = "copydesk.sources";

    /** The newsroom's own rule packs, all in one message whose key never changes, compacted: {@link RulePacks}. */
    public static final String PACKS = "copydesk.rules.packs";

    /** What is appended to a topic's name for the messages that its consumer could not handle. */
    public static final String DEAD_LETTER_SUFFIX = ".dead-letter";

    private Topics() {}
}
