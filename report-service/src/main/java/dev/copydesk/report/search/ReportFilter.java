package dev.copydesk.report.search;

import dev.copydesk.contracts.Category;
import dev.copydesk.contracts.Severity;
import dev.copydesk.report.report.ArticleStatus;
import java.time.Instant;

/**
 * Which articles to list; a component that is null does not narrow the list.
 *
 * @param outlet exactly this outlet
 * @param status exactly this status
 * @param severity at least one flag of this severity, and of the category where that is given
 * @param category at least one flag of this category
 * @param headline words that stand in the headline in this order, upper and lower case alike
 * @param since accepted at this time or later
 * @param until accepted before this time
 */
public record ReportFilter(
        String outlet,
        ArticleStatus status,
        Severity severity,
        Category category,
        String headline,
        Instant since,
        Instant until) {
    /** All articles. */
    public static final ReportFilter ALL = new ReportFilter(null, null, null, null, null, null, null);
}
