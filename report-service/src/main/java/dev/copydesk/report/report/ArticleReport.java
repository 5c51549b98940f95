package dev.copydesk.report.report;

import java.util.List;
import java.util.Optional;

/**
 * An article with the report of one of its revisions.
 *
 * @param article the newest state
 * @param report the report asked for; null while the article has none
 * @param flags in the order of the text
 */
public record ArticleReport(Article article, Report report, List<ReportedFlag> flags) {
    public ArticleReport {
        flags = List.copyOf(flags);
    }

    /** The score of this revision; empty where it was not checked. */
    public Optional<Score> score() {
        return report == null || report.notChecked() != null ? Optional.empty() : Optional.of(Score.of(open(flags)));
    }

    /** Whether this is the report of the newest revision that has one. */
    public boolean isNewest() {
        return report != null && article.revision() != null && report.key().revision() == article.revision();
    }

    static List<Score.Open> open(List<ReportedFlag> flags) {
        return flags.stream()
                .map(flag -> new Score.Open(flag.rule(), flag.severity()))
                .toList();
    }
}
