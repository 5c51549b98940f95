package dev.copydesk.report.report;

import dev.copydesk.report.decision.Opinions;
import java.util.List;
import java.util.Optional;

/**
 * An article with the report of one of its revisions.
 *
 * @param article the newest state
 * @param report the report asked for; null while the article has none
 * @param flags in the order of the text
 * @param opinions what editors decided and said, whatever the revision
 */
public record ArticleReport(Article article, Report report, List<ReportedFlag> flags, Opinions opinions) {
    public ArticleReport {
        flags = List.copyOf(flags);
    }

    /** The score of this revision, over its open flags; empty where it was not checked. */
    public Optional<Score> score() {
        return report == null || report.notChecked() != null
                ? Optional.empty()
                : Optional.of(Score.of(openFlags().stream()
                        .map(flag -> new Score.Open(flag.rule(), flag.severity()))
                        .toList()));
    }

    /** The flags that nobody has decided on. */
    public List<ReportedFlag> openFlags() {
        return flags.stream()
                .filter(flag -> opinions.decision(flag.fingerprint()).isEmpty())
                .toList();
    }

    /** The flag of this fingerprint; empty where this revision has none. */
    public Optional<ReportedFlag> flag(String fingerprint) {
        return flags.stream()
                .filter(flag -> flag.fingerprint().equals(fingerprint))
                .findFirst();
    }

    /** Whether this is the report of the newest revision that has one. */
    public boolean isNewest() {
        return report != null && article.revision() != null && report.key().revision() == article.revision();
    }

    /** The same with what has been decided since. */
    public ArticleReport with(Opinions newer) {
        return new ArticleReport(article, report, flags, newer);
    }
}
