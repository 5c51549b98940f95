package dev.copydesk.report.search;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.report.ArticleStatus;
import java.time.Instant;

/**
 * Which articles to list; a component that is null does not narrow the list.
 *
 * @param words stand in headline, byline, outlet or text of the newest revision, all of them, each as the beginning of a word
 * @param outlet exactly this outlet
 * @param status exactly this status
 * @param review exactly this far
 * @param assignee exactly this editor; empty for nobody
 * @param severity at least one flag of this severity, and of the category where that is given
 * @param category at least one flag of this category
 * @param since accepted at this time or later
 * @param until accepted before this time
 */
public record ReportFilter(
        String words,
        String outlet,
        ArticleStatus status,
        ReviewStatus review,
        String assignee,
        Severity severity,
        Category category,
        Instant since,
        Instant until) {
    /** All articles. */
    public static final ReportFilter ALL = new ReportFilter(null, null, null, null, null, null, null, null, null);

    /** The same for articles of this outlet only. */
    public ReportFilter ofOutlet(String other) {
        return new ReportFilter(words, other, status, review, assignee, severity, category, since, until);
    }
}
