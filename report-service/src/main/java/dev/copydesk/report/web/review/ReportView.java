package dev.copydesk.report.web.review;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.report.marks.MarkedBlock;
import dev.copydesk.report.marks.MarkedText;
import dev.copydesk.report.marks.Pointed;
import dev.copydesk.report.marks.Span;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.Report;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.revision.Revisions;
import dev.copydesk.report.web.Moment;
import dev.copydesk.report.web.Paths;
import dev.copydesk.report.web.RevisionView;
import dev.copydesk.report.web.ScoreView;
import dev.copydesk.report.web.StatusView;
import dev.copydesk.report.web.Unchecked;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A report.
 *
 * @param version differs whenever the report does, or what was decided
 * @param text differs whenever the text or its flags do
 * @param headline above the text; null where the text carries it itself
 * @param embargoedUntil when the embargo ends that the article is under now, or null
 * @param earlier address of the report on the article that it was rewritten from, or null
 * @param failure why the newest revision could not be handled, or null
 * @param newer address of a newer revision's report, or null
 * @param refusal of what the reader just did, or null
 * @param score null where nothing was checked
 * @param revised whether there are several revisions
 * @param head the blocks above the byline: headline and standfirst, as far as the text begins with them
 * @param body the blocks below it
 */
public record ReportView(
        String user,
        String articleId,
        RevisionView revision,
        String version,
        String text,
        StatusView status,
        String title,
        String headline,
        String byline,
        String outlet,
        String url,
        Moment published,
        Moment accepted,
        Moment checked,
        Moment embargoedUntil,
        String earlier,
        Unchecked notChecked,
        String failure,
        RevisionView failedRevision,
        String newer,
        Refusal refusal,
        ScoreView score,
        Counts counts,
        DeskView desk,
        boolean revised,
        List<BlockView> head,
        List<BlockView> body) {

    /** Whether there is nothing to read. */
    public boolean textless() {
        return head.isEmpty() && body.isEmpty();
    }

    /** Flags by severity. */
    public record Counts(int errors, int warnings, int notices) {
        public int all() {
            return errors + warnings + notices;
        }

        public int shown() {
            return errors + warnings;
        }
    }

    /**
     * Who reads the report.
     *
     * @param reviewer whether they may decide
     * @param nameKeeper whether they may put names on the newsroom's list
     * @param editors whom the article can be assigned to
     * @param revisions of the article
     * @param deciding the flag that they are about to decide on without a script, or null
     * @param pointed the words that the address leads to
     * @param refusal of what they just did, or null
     */
    record Reader(
            String name,
            boolean reviewer,
            boolean nameKeeper,
            List<String> editors,
            Revisions revisions,
            String deciding,
            Pointed pointed,
            Refusal refusal) {

        boolean mayDecideOn(ArticleReport found) {
            return reviewer && found.isNewest();
        }

        boolean decidesOn(String flag) {
            return flag.equals(deciding) || refusalOf(flag) != null;
        }

        Refusal refusalOf(String flag) {
            return refusal != null && refusal.flag().equals(flag) ? refusal : null;
        }
    }

    /** Where what is done about the article goes. */
    public String action() {
        return Paths.report(articleId);
    }

    /** Where the report is to be had in the formats of others. */
    public String exports() {
        return "/api/v1" + action() + "/export";
    }

    /** All cards, in the order of the text. */
    Stream<CardView> cards() {
        return Stream.concat(head.stream(), body.stream()).flatMap(block -> block.cards().stream());
    }

    static ReportView of(Reader reader, ArticleReport found) {
        Article article = found.article();
        Report report = found.report();
        List<BlockView> blocks = blocks(found, reader);
        boolean titled = blocks.stream().anyMatch(BlockView::title);
        int headed = 0;
        while (headed < blocks.size() && blocks.get(headed).isHead()) {
            headed++;
        }
        return new ReportView(
                reader.name(),
                article.articleId(),
                RevisionView.of(report.key().revision(), reader.revisions()),
                report.key().revision() + "." + report.check() + "." + article.status() + "." + article.revision() + "."
                        + article.deskVersion(),
                report.key().revision() + "." + stamp(report, found.flags()),
                StatusView.of(article.status(), report.notChecked()),
                report.headline(),
                titled ? null : report.headline(),
                report.byline(),
                report.outlet(),
                Paths.web(report.url()),
                Moment.of(report.publishedAt()),
                Moment.of(report.acceptedAt()),
                Moment.of(report.checkedAt()),
                embargoedUntil(article),
                report.evolvedFrom() == null ? null : Paths.report(report.evolvedFrom()),
                Unchecked.of(report.notChecked()),
                article.failure(),
                article.failedRevision() == null ? null : RevisionView.of(article.failedRevision(), reader.revisions()),
                found.isNewest() ? null : Paths.report(article.articleId()),
                reader.refusal(),
                found.score().map(ScoreView::of).orElse(null),
                counts(found.flags()),
                DeskView.of(article, reader.editors(), reader.mayDecideOn(found)),
                reader.revisions().all().size() > 1,
                blocks.subList(0, headed),
                blocks.subList(headed, blocks.size()));
    }

    /** Differs when another text or flag is shown; the same in every replica. */
    private static int stamp(Report report, List<ReportedFlag> flags) {
        return (report.content()
                        + flags.stream().map(ReportedFlag::content).toList().toString())
                .hashCode();
    }

    private static Moment embargoedUntil(Article article) {
        return article.isEmbargoedAt(Instant.now()) ? Moment.of(article.embargoedUntil()) : null;
    }

    private static Counts counts(List<ReportedFlag> flags) {
        int errors = 0;
        int warnings = 0;
        int notices = 0;
        for (ReportedFlag flag : flags) {
            switch (flag.severity()) {
                case ERROR -> errors++;
                case WARNING -> warnings++;
                case NOTICE -> notices++;
            }
        }
        return new Counts(errors, warnings, notices);
    }

    private static List<BlockView> blocks(ArticleReport found, Reader reader) {
        Report report = found.report();
        List<CardView> cards = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        for (ReportedFlag flag : found.flags()) {
            int number = cards.size() + 1;
            cards.add(CardView.of(number, flag, found, reader));
            spans.add(new Span(number, flag.severity(), flag.start(), flag.end()));
        }
        List<BlockView> blocks = new ArrayList<>();
        boolean titled = false;
        for (MarkedBlock block : MarkedText.of(report.text(), report.blocks(), spans, reader.pointed())) {
            boolean title = !titled && isTitle(block, blocks.isEmpty(), report.headline());
            titled |= title;
            blocks.add(BlockView.of(block, title, cards));
        }
        return blocks;
    }

    /** A headline block; or the first line of copy whose blocks are not known, where it repeats the headline. */
    private static boolean isTitle(MarkedBlock block, boolean first, String headline) {
        return block.kind() == BlockKind.HEADLINE
                || (first && block.text().strip().equals(headline));
    }
}
