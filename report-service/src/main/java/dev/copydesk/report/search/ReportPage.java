package dev.copydesk.report.search;

import dev.copydesk.report.report.Article;
import java.util.List;
import java.util.Optional;

/**
 * A part of the list.
 *
 * @param articles in the order asked for
 * @param next where the following page begins; empty on the last one
 */
public record ReportPage(List<Article> articles, Optional<ReportCursor> next) {
    public ReportPage {
        articles = List.copyOf(articles);
    }
}
