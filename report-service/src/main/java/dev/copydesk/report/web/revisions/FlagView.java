package dev.copydesk.report.web.revisions;

import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.decision.DecisionStatus;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.revision.ComparedFlag;
import dev.copydesk.report.revision.Comparison;
import dev.copydesk.report.revision.FlagFate;
import dev.copydesk.report.revision.Revisions;
import dev.copydesk.report.web.Paths;
import dev.copydesk.report.web.RevisionView;
import java.util.Locale;

/**
 * A flag of two revisions.
 *
 * @param href its card, in the later revision that has it
 * @param decision what holds for it in a few words, or null while it is open
 * @param by who decided
 * @param decidedIn the revision in which it was decided, or null
 * @param successor the card of the new flag that has taken its place, or null
 */
public record FlagView(
        String severity,
        String title,
        String rule,
        String quote,
        String href,
        String decision,
        String by,
        RevisionView decidedIn,
        String successor) {
    static FlagView of(ComparedFlag compared, Comparison between, Revisions revisions) {
        ReportedFlag flag = compared.flag();
        boolean gone = compared.fate() == FlagFate.FIXED || compared.fate() == FlagFate.ORPHANED;
        Decision decision = compared.decision().orElse(null);
        return new FlagView(
                flag.severity().name().toLowerCase(Locale.ROOT),
                flag.title() == null ? flag.rule() : flag.title(),
                flag.rule(),
                flag.quote(),
                card(gone ? between.from() : between.to(), flag.fingerprint()),
                decision == null ? null : words(decision),
                decision == null ? null : decision.by(),
                decision == null ? null : RevisionView.of(decision.revision(), revisions),
                compared.successor().map(id -> card(between.to(), id)).orElse(null));
    }

    private static String words(Decision decision) {
        return decision.status() == DecisionStatus.ACCEPTED
                ? "Accepted"
                : "Dismissed: " + decision.reason().label();
    }

    private static String card(ArticleReport found, String flag) {
        return Paths.report(found.article().articleId(), found.report().key().revision()) + "#flag-" + flag;
    }
}
