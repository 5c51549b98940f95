package dev.copydesk.report.api;

import dev.copydesk.report.report.ArticleStatus;

/** There is no report yet: ask again. */
public record ReceivedJson(String articleId, Long revision, ArticleStatus status) {}
