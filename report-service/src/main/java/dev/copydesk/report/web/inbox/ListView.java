package dev.copydesk.report.web.inbox;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.preference.SavedView;
import dev.copydesk.report.preference.ViewQuery;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ArticleStatus;
import dev.copydesk.report.review.ConflictingReviewException;
import dev.copydesk.report.search.ReportPage;
import dev.copydesk.report.web.Moment;
import dev.copydesk.report.web.Paths;
import dev.copydesk.report.web.ReviewStatusView;
import dev.copydesk.report.web.ScoreView;
import dev.copydesk.report.web.StatusView;
import dev.copydesk.report.web.Unchecked;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The list of reports.
 *
 * @param user who is signed in
 * @param reviewer whether they may assign articles and mark them as done
 * @param sharer whether they may share views with everybody
 * @param editors whom articles can be assigned to
 * @param filter what the list is narrowed to, as typed
 * @param saved the views that they have
 * @param outlets to choose from
 * @param kept what was chosen and left as it was, as someone else was first
 * @param rows in the order asked for
 * @param more address of the following rows, or null on the last page
 */
public record ListView(
        String user,
        boolean reviewer,
        boolean sharer,
        List<String> editors,
        Filter filter,
        List<View> saved,
        List<String> outlets,
        List<Kept> kept,
        List<Row> rows,
        String more) {

    /** An article that was left as it was, and why. */
    public record Kept(String href, String headline, String why) {
        static Kept of(ConflictingReviewException conflict) {
            Article article = conflict.theirs().article();
            return new Kept(Paths.report(article.articleId()), article.headline(), conflict.getMessage());
        }
    }

    /** Who looks at the list. */
    record Reader(String name, boolean reviewer, boolean sharer, List<String> editors, List<SavedView> views) {}

    /**
     * A saved view.
     *
     * @param shared whether everybody has it
     * @param current whether the list shows it
     * @param removable whether they may remove it
     */
    public record View(long id, String name, String query, boolean shared, boolean current, boolean removable) {
        private static View of(SavedView view, Filter filter, Reader reader) {
            return new View(
                    view.id(),
                    view.name(),
                    view.query(),
                    view.isShared(),
                    view.query().equals(filter.query()),
                    reader.sharer() || view.owner().equals(reader.name()));
        }
    }

    /** The filter's fields as they stand in the address; each may be empty. */
    public record Filter(
            String q, String outlet, String status, String severity, String category, String assignee, String sort) {
        public boolean isEmpty() {
            return (q + outlet + status + severity + category + assignee).isEmpty();
        }

        /** For the address, with an ampersand at its end unless it is empty. */
        public String query() {
            return ViewQuery.written(Map.of(
                    "q", q,
                    "outlet", outlet,
                    "status", status,
                    "severity", severity,
                    "category", category,
                    "assignee", assignee,
                    "sort", sort));
        }

        /** A query as {@link #query} makes one; empty where it holds anything else. */
        static String safe(String query) {
            return query != null && query.matches("[\\w.~%=&*-]*") ? query : "";
        }
    }

    /**
     * An article.
     *
     * @param version differs whenever the row looks different
     * @param seen what the row says of the review, for a form
     * @param embargoed whether only those see it who may see embargoed articles
     * @param score null where nothing was checked
     * @param out when readers may see it, or null where nobody has said or it is withdrawn
     * @param ahead whether that is still to come
     * @param errors that nobody has decided on; warnings alike
     * @param about the same by category, in words
     */
    public record Row(
            String articleId,
            String version,
            String href,
            String headline,
            String outlet,
            String byline,
            Moment accepted,
            Moment out,
            boolean ahead,
            StatusView status,
            ReviewStatusView review,
            String assignee,
            String seen,
            boolean embargoed,
            Unchecked notChecked,
            ScoreView score,
            int errors,
            int warnings,
            String about,
            int decided,
            int toDecide) {
        static Row of(Article article, Map<Category, Long> open) {
            Instant now = Instant.now();
            Instant out = article.status() == ArticleStatus.WITHDRAWN ? null : article.goesOutAt();
            StatusView status = StatusView.of(article.status(), article.notChecked());
            int toDecide = article.errors() + article.warnings();
            return new Row(
                    article.articleId(),
                    status + " " + article.revision() + " " + article.checkedAt() + " " + article.deskVersion(),
                    Paths.report(article.articleId()),
                    article.headline(),
                    article.outlet(),
                    article.byline(),
                    Moment.of(article.acceptedAt()),
                    Moment.of(out),
                    out != null && out.isAfter(now),
                    status,
                    ReviewStatusView.of(article.review()),
                    article.assignee(),
                    SeenReview.written(article),
                    article.isEmbargoedAt(now),
                    Unchecked.of(article.notChecked()),
                    ScoreView.of(article.score()),
                    article.openErrors(),
                    article.openWarnings(),
                    about(open),
                    toDecide - article.openErrors() - article.openWarnings(),
                    toDecide);
        }

        private static String about(Map<Category, Long> open) {
            return Arrays.stream(Category.values())
                    .filter(open::containsKey)
                    .map(category -> open.get(category) + " " + Encoded.code(category))
                    .collect(Collectors.joining(" · "));
        }

        /** Whether the list says how far the review is: a new article without flags needs no word. */
        public boolean reviewed() {
            return !review.look().equals("new");
        }
    }

    static ListView of(Reader reader, Filter filter, List<String> outlets, List<Kept> kept, ReportPage page) {
        return new ListView(
                reader.name(),
                reader.reviewer(),
                reader.sharer(),
                reader.editors(),
                filter,
                reader.views().stream()
                        .map(view -> View.of(view, filter, reader))
                        .toList(),
                outlets,
                kept,
                page.articles().stream()
                        .map(article -> Row.of(article, page.openOf(article)))
                        .toList(),
                page.next()
                        .map(next -> "/?" + filter.query() + "cursor=" + next.token())
                        .orElse(null));
    }
}
