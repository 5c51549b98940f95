package dev.copydesk.report.messaging;

import dev.copydesk.report.encoding.StorableText;

/** What an article's id may look like here. */
final class ArticleIds {
    /** An index of PostgreSQL takes 2,700 bytes, and a character up to three for each UTF-16 code unit. */
    static final int LIMIT = 800;

    private ArticleIds() {}

    static boolean isUsable(String id) {
        return id != null && !id.isBlank() && id.length() <= LIMIT && id.equals(StorableText.of(id));
    }
}
