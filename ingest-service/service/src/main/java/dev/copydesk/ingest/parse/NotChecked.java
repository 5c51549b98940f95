package dev.copydesk.ingest.parse;

import java.util.Locale;

/** Why an article is handed on without facts, as {@link dev.copydesk.contracts.article.ParsedArticle#notChecked()} has it. */
enum NotChecked {
    /** The copy is not English. */
    LANGUAGE,
    /** Its facts would not fit into a message. */
    SIZE,
    /** Reading it took longer than the time limit. */
    TIME,
    /** Its source has taken it back, so there is no copy. */
    WITHDRAWN;

    String reason() {
        return name().toLowerCase(Locale.ROOT);
    }
}
