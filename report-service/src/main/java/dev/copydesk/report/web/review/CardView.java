package dev.copydesk.report.web.review;

import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.flag.Suggestion;
import dev.copydesk.report.marks.Pointed;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.web.Paths;
import dev.copydesk.report.web.review.DecisionView.RemarkView;
import dev.copydesk.report.web.review.ReportView.Reader;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A flag as a card beside its line.
 *
 * @param number as at the end of the flagged words
 * @param id the flag's fingerprint
 * @param severity {@code error}, {@code warning} or {@code notice}
 * @param rule id in the catalogue
 * @param pack the newsroom's own rule pack that the rule is from, with its version; null where it ships with Copydesk
 * @param decision what was decided, or null while the flag is open
 * @param version of the decision, for the next one
 * @param action where decisions and comments go; null where the reader may not make any
 * @param refusal of what the reader just decided, or null
 * @param unfolded whether the reasons and the room for a comment are there; else a script puts them there, or without one
 *     the link to the card does: a long report has hundreds
 * @param spellings of a name that the reader may put on the newsroom's list; empty where they may not, or none is flagged
 */
public record CardView(
        int number,
        String id,
        String severity,
        String title,
        String message,
        String rule,
        String pack,
        String quote,
        List<String> working,
        List<SuggestionView> suggestions,
        List<EvidenceView> evidence,
        DecisionView decision,
        int version,
        List<RemarkView> remarks,
        String action,
        Refusal refusal,
        boolean unfolded,
        List<String> spellings) {
    private static final String NAME_RULES = "name.";

    /** Words to replace, and what could stand there. */
    public record SuggestionView(String words, String replacement, String why) {}

    /**
     * A passage that speaks for the flag.
     *
     * @param from who says it; null where it is the article itself
     * @param href where it stands: in the other article's newest report, or in this one
     */
    public record EvidenceView(String from, String href, String quote, String note) {}

    public boolean isNotice() {
        return severity.equals("notice");
    }

    /** Whether the flag doubts a name. */
    public boolean isNameFlag() {
        return rule.startsWith(NAME_RULES);
    }

    /** Differs whenever the card looks different. */
    public String stamp() {
        return version + "." + remarks.size();
    }

    /** Whether the reasons are to be seen at once. */
    public boolean reasonsShown() {
        return refusal == null ? unfolded : refusal.isUnfolded();
    }

    /** What the reader has just chosen in vain; empty where nothing was refused. */
    public String chosen() {
        return refusal == null ? "" : refusal.choice();
    }

    /** What the reader has just typed in vain; empty where nothing was refused. */
    public String typed() {
        return refusal == null ? "" : refusal.comment();
    }

    /**
     * The card of a flag.
     *
     * @param number from 1, in the order of the text
     * @param reader with all that is said of the article beside the report
     */
    static CardView of(int number, ReportedFlag flag, ArticleReport found, Reader reader) {
        String articleId = found.article().articleId();
        String text = found.report().text();
        List<SuggestionView> suggestions = flag.suggestions().stream()
                .map(suggestion -> suggestion(suggestion, text))
                .toList();
        return new CardView(
                number,
                flag.fingerprint(),
                look(flag.severity()),
                flag.title() == null ? flag.rule() : flag.title(),
                flag.message(),
                flag.rule(),
                flag.pack() == null
                        ? null
                        : flag.pack().name() + ", version " + flag.pack().version(),
                flag.quote(),
                flag.working(),
                suggestions,
                flag.evidence().stream()
                        .map(evidence -> evidence(evidence, found))
                        .toList(),
                found.opinions()
                        .decision(flag.fingerprint())
                        .map(decision ->
                                DecisionView.of(decision, found.report().key().revision(), reader.revisions()))
                        .orElse(null),
                found.opinions().version(flag.fingerprint()),
                found.opinions().remarks(flag.fingerprint()).stream()
                        .map(RemarkView::of)
                        .toList(),
                reader.mayDecideOn(found) ? Paths.report(articleId) + "/flags/" + flag.fingerprint() : null,
                reader.refusalOf(flag.fingerprint()),
                reader.decidesOn(flag.fingerprint()),
                reader.nameKeeper() ? spellings(flag, suggestions) : List.of());
    }

    /** The words that are doubted and what could stand there instead; the quotation where nothing is suggested. */
    private static List<String> spellings(ReportedFlag flag, List<SuggestionView> suggestions) {
        if (!flag.rule().startsWith(NAME_RULES)) {
            return List.of();
        }
        Stream<String> words = suggestions.isEmpty()
                ? Stream.of(flag.quote())
                : suggestions.stream().flatMap(each -> Stream.of(each.words(), each.replacement()));
        return words.filter(spelling -> spelling != null && !spelling.isBlank())
                .distinct()
                .toList();
    }

    static String look(Severity severity) {
        return severity.name().toLowerCase(Locale.ROOT);
    }

    private static SuggestionView suggestion(Suggestion suggestion, String text) {
        int start = Math.min(Math.max(suggestion.start(), 0), text.length());
        int end = Math.min(Math.max(suggestion.end(), start), text.length());
        return new SuggestionView(text.substring(start, end), suggestion.replacement(), suggestion.why());
    }

    private static EvidenceView evidence(Evidence evidence, ArticleReport found) {
        String articleId = found.article().articleId();
        boolean elsewhere =
                evidence.articleId() != null && !evidence.articleId().equals(articleId);
        String outlet = evidence.outlet() == null ? "another article" : evidence.outlet();
        return new EvidenceView(
                elsewhere ? outlet : null,
                elsewhere
                        ? Paths.passage(evidence.articleId(), evidence.start(), evidence.end())
                        : here(found, new Pointed(evidence.start(), evidence.end())),
                evidence.quote(),
                evidence.note());
    }

    /** On the revision that is shown. */
    private static String here(ArticleReport found, Pointed words) {
        String articleId = found.article().articleId();
        return found.isNewest()
                ? Paths.passage(articleId, words.start(), words.end())
                : Paths.report(articleId, found.report().key().revision()) + "&at=" + words.written() + "#passage";
    }
}
