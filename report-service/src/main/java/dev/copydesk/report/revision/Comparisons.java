package dev.copydesk.report.revision;

import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.ReportKey;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.report.Reports;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts two revisions of an article side by side. */
@ApplicationScoped
public class Comparisons {
    private final Reports reports;

    Comparisons(Reports reports) {
        this.reports = reports;
    }

    /** The two revisions; empty where one of them has no report, or may not be seen. */
    @Transactional
    public Optional<Comparison> of(String articleId, long from, long to, Clearance clearance) {
        return report(articleId, from, clearance).flatMap(earlier -> report(articleId, to, clearance)
                .map(later -> compared(earlier, later, BlockDiff.of(earlier.report(), later.report()))));
    }

    private Optional<ArticleReport> report(String articleId, long revision, Clearance clearance) {
        return reports.revision(new ReportKey(articleId, revision), clearance).filter(found -> found.report() != null);
    }

    private static Comparison compared(ArticleReport from, ArticleReport to, List<ComparedBlock> blocks) {
        return new Comparison(from, to, blocks, flags(from, to, blocks));
    }

    private static List<ComparedFlag> flags(ArticleReport from, ArticleReport to, List<ComparedBlock> blocks) {
        List<ComparedFlag> flags = new ArrayList<>();
        for (ReportedFlag flag : from.flags()) {
            if (to.flag(flag.fingerprint()).isEmpty()) {
                boolean stands = FlaggedWords.stand(flag, from.report(), to.report(), blocks);
                flags.add(compared(stands ? FlagFate.ORPHANED : FlagFate.FIXED, flag, from, to));
            }
        }
        for (ReportedFlag flag : to.flags()) {
            boolean carried = from.flag(flag.fingerprint()).isPresent();
            flags.add(compared(carried ? FlagFate.CARRIED : FlagFate.NEW, flag, from, to));
        }
        return flags;
    }

    private static ComparedFlag compared(FlagFate fate, ReportedFlag flag, ArticleReport from, ArticleReport to) {
        Optional<String> successor = fate == FlagFate.ORPHANED
                ? to.flags().stream()
                        .filter(other -> other.rule().equals(flag.rule())
                                && other.quote().equals(flag.quote())
                                && from.flag(other.fingerprint()).isEmpty())
                        .map(ReportedFlag::fingerprint)
                        .findFirst()
                : Optional.empty();
        return new ComparedFlag(fate, flag, to.opinions().decision(flag.fingerprint()), successor);
    }
}
