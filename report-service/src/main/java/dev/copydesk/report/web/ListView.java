package dev.copydesk.report.web;

import dev.copydesk.report.report.Article;
import dev.copydesk.report.search.ReportPage;
import java.time.Instant;
import java.util.List;

/**
 * The list of reports.
 *
 * @param user who is signed in
 * @param filter what the list is narrowed to, as typed
 * @param outlets to choose from
 * @param rows newest first
 * @param more address of the following rows, or null on the last page
 */
public record ListView(String user, Filter filter, List<String> outlets, List<Row> rows, String more) {

    /** The filter's fields as they stand in the address; each may be empty. */
    public record Filter(String q, String outlet, String status, String severity, String category) {
        public boolean isEmpty() {
            return q.isEmpty() && outlet.isEmpty() && status.isEmpty() && severity.isEmpty() && category.isEmpty();
        }

        String query() {
            StringBuilder query = new StringBuilder();
            add(query, "q", q);
            add(query, "outlet", outlet);
            add(query, "status", status);
            add(query, "severity", severity);
            add(query, "category", category);
            return query.toString();
        }

        private static void add(StringBuilder query, String name, String value) {
            if (!value.isEmpty()) {
                query.append(name).append('=').append(Paths.encoded(value)).append('&');
            }
        }
    }

    /**
     * An article.
     *
     * @param version differs whenever the row looks different
     * @param embargoed whether only those see it who may see embargoed articles
     * @param score null where nothing was checked
     */
    public record Row(
            String articleId,
            String version,
            String href,
            String headline,
            String outlet,
            String byline,
            Moment accepted,
            StatusView status,
            boolean embargoed,
            String notChecked,
            ScoreView score,
            int errors,
            int warnings,
            int notices) {
        static Row of(Article article) {
            StatusView status = StatusView.of(article.status(), article.notChecked());
            return new Row(
                    article.articleId(),
                    status + " " + article.revision() + " " + article.checkedAt(),
                    Paths.report(article.articleId()),
                    article.headline(),
                    article.outlet(),
                    article.byline(),
                    Moment.of(article.acceptedAt()),
                    status,
                    article.isEmbargoedAt(Instant.now()),
                    article.notChecked(),
                    ScoreView.of(article.score()),
                    article.errors(),
                    article.warnings(),
                    article.notices());
        }
    }

    static ListView of(String user, Filter filter, List<String> outlets, ReportPage page) {
        return new ListView(
                user,
                filter,
                outlets,
                page.articles().stream().map(Row::of).toList(),
                page.next()
                        .map(next -> "/?" + filter.query() + "cursor=" + next.token())
                        .orElse(null));
    }
}
