package dev.copydesk.report.search;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.report.report.Article;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A part of the list.
 *
 * @param articles in the order asked for
 * @param open what nobody has decided on, by the article's id and the category; without notices
 * @param next where the following page begins; empty on the last one
 */
public record ReportPage(List<Article> articles, Map<String, Map<Category, Long>> open, Optional<ReportCursor> next) {
    public ReportPage {
        articles = List.copyOf(articles);
        open = Map.copyOf(open);
    }

    /** What nobody has decided on of one of the articles. */
    public Map<Category, Long> openOf(Article article) {
        return open.getOrDefault(article.articleId(), Map.of());
    }
}
