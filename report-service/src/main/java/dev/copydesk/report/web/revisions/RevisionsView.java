package dev.copydesk.report.web.revisions;

import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.revision.Comparison;
import dev.copydesk.report.revision.FlagFate;
import dev.copydesk.report.revision.Revision;
import dev.copydesk.report.revision.Revisions;
import dev.copydesk.report.web.Paths;
import dev.copydesk.report.web.RevisionView;
import java.util.List;
import java.util.Locale;

/**
 * Two revisions of an article side by side.
 *
 * @param report address of the newest report
 * @param choices the revisions, the newest first
 * @param from the earlier one of the two; null where there is only one revision
 * @param groups the flags by what became of them; those that are empty are left out
 * @param stretches the text
 */
public record RevisionsView(
        String user,
        String headline,
        String report,
        List<RevisionView> choices,
        RevisionView from,
        RevisionView to,
        List<Group> groups,
        List<Stretch> stretches) {

    /** Flags that fared alike. */
    public record Group(String look, String title, String hint, List<FlagView> flags) {}

    /** Whether not a word differs. */
    public boolean isUnchanged() {
        return stretches.stream().allMatch(Stretch::same);
    }

    static RevisionsView of(String user, ArticleReport newest, Revisions revisions, Comparison compared) {
        String articleId = newest.article().articleId();
        List<RevisionView> choices = revisions.all().stream()
                .map(Revision::number)
                .map(number -> RevisionView.of(number, revisions))
                .sorted((a, b) -> Long.compare(b.number(), a.number()))
                .toList();
        if (compared == null) {
            return new RevisionsView(
                    user,
                    newest.report().headline(),
                    Paths.report(articleId),
                    choices,
                    null,
                    null,
                    List.of(),
                    List.of());
        }
        return new RevisionsView(
                user,
                newest.report().headline(),
                Paths.report(articleId),
                choices,
                RevisionView.of(compared.from().report().key().revision(), revisions),
                RevisionView.of(compared.to().report().key().revision(), revisions),
                groups(compared, revisions),
                Stretch.of(compared.blocks()));
    }

    private static List<Group> groups(Comparison compared, Revisions revisions) {
        return List.of(
                        group(FlagFate.NEW, "New", "The later revision alone has them.", compared, revisions),
                        group(
                                FlagFate.ORPHANED,
                                "Orphaned",
                                "The words still stand, and the flag no longer holds: what stands around them has changed, or"
                                        + " what is known of the story.",
                                compared,
                                revisions),
                        group(FlagFate.CARRIED, "Carried over", "Both revisions have them.", compared, revisions),
                        group(
                                FlagFate.FIXED,
                                "Fixed",
                                "The flag is gone, and so are its words from where they stood.",
                                compared,
                                revisions))
                .stream()
                .filter(group -> !group.flags().isEmpty())
                .toList();
    }

    private static Group group(FlagFate fate, String title, String hint, Comparison compared, Revisions revisions) {
        return new Group(
                fate.name().toLowerCase(Locale.ROOT),
                title,
                hint,
                compared.flags(fate).stream()
                        .map(flag -> FlagView.of(flag, compared, revisions))
                        .toList());
    }
}
