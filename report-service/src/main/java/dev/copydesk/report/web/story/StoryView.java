package dev.copydesk.report.web.story;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.review.StoryDesk;
import dev.copydesk.report.review.StoryDesk.Kept;
import dev.copydesk.report.review.StoryDesk.Outcome;
import dev.copydesk.report.review.StoryDesk.Seen;
import dev.copydesk.report.story.FigureTable;
import dev.copydesk.report.story.NamedOne;
import dev.copydesk.report.story.Passage;
import dev.copydesk.report.story.QuotedSpeaker;
import dev.copydesk.report.story.Story;
import dev.copydesk.report.story.StoryFlag;
import dev.copydesk.report.web.Moment;
import dev.copydesk.report.web.Paths;
import io.quarkus.qute.TemplateExtension;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A story.
 *
 * @param title what its first article is called
 * @param shared figures that at least two outlets have
 * @param single figures that one outlet alone has
 * @param variants names that are spelt in several ways
 * @param common names that are spelt in one way, by at least two outlets
 * @param rules with their open flags, for who may dismiss them together
 * @param notice what has just been done; null where nothing was
 */
public record StoryView(
        String user,
        String id,
        String title,
        List<Row> articles,
        FigureTable shared,
        List<FigureTable.Row> single,
        List<NamedOne> variants,
        List<NamedOne> common,
        List<QuotedSpeaker> speakers,
        List<OpenRule> rules,
        Notice notice) {

    /** One of the articles. */
    public record Row(
            String href, String headline, String outlet, Moment published, Integer score, int errors, int warnings) {}

    /** A rule with its open flags on the story. */
    public record OpenRule(String rule, String title, List<OpenFlag> flags) {
        private static OpenRule of(List<StoryFlag> flags) {
            ReportedFlag first = flags.get(0).flag();
            return new OpenRule(
                    first.rule(),
                    first.title() == null ? first.rule() : first.title(),
                    flags.stream().map(OpenFlag::of).toList());
        }
    }

    /**
     * An open flag.
     *
     * @param value names the flag with the version that is shown, see {@link #seen}
     */
    public record OpenFlag(String value, String quote, String outlet, String href) {
        private static OpenFlag of(StoryFlag open) {
            Article article = open.article();
            String fingerprint = open.flag().fingerprint();
            return new OpenFlag(
                    open.version() + "." + fingerprint + "." + article.articleId(),
                    open.flag().quote(),
                    article.outlet() == null ? article.headline() : article.outlet(),
                    Paths.report(article.articleId()) + "#flag-" + fingerprint);
        }

        /** The flag that a value names; empty where it names none. */
        static Optional<Seen> seen(String value) {
            String[] parts = value.split("\\.", 3);
            if (parts.length < 3 || !parts[0].matches("\\d{1,9}")) {
                return Optional.empty();
            }
            return Optional.of(new Seen(new DecisionKey(parts[2], parts[1]), Integer.parseInt(parts[0])));
        }
    }

    /**
     * What became of flags that were dismissed together.
     *
     * @param done how many are dismissed, in a sentence
     * @param kept why others are not, one sentence each
     */
    public record Notice(String done, List<String> kept) {
        static Notice of(Outcome outcome) {
            int dismissed = outcome.dismissed().size();
            return new Notice(
                    dismissed + (dismissed == 1 ? " flag is" : " flags are") + " dismissed.",
                    outcome.kept().stream().map(Notice::why).distinct().toList());
        }

        private static String why(Kept kept) {
            Decision theirs = kept.theirs();
            if (theirs == null) {
                return "One is no longer there, or was opened again at the same time: look at it again.";
            }
            return switch (theirs.status()) {
                case ACCEPTED -> theirs.by() + " has accepted one in the meantime; it stays so.";
                case DISMISSED ->
                    theirs.by() + " has dismissed one in the meantime: "
                            + theirs.reason().label() + "; it stays so.";
                case OPEN -> theirs.by() + " has opened one again in the meantime; it stays open.";
            };
        }
    }

    /** Where flags are dismissed together. */
    public String action() {
        return "/stories/" + Paths.encoded(id) + "/dismissals";
    }

    /** The reasons to dismiss flags. */
    public List<DismissalReason> reasons() {
        return List.of(DismissalReason.values());
    }

    /**
     * The page.
     *
     * @param open flags that the reader may dismiss, those of one rule together
     * @param notice what they have just done, or null
     */
    static StoryView of(String user, Story story, List<StoryFlag> open, Notice notice) {
        return new StoryView(
                user,
                story.id(),
                story.articles().get(0).headline(),
                story.articles().stream().map(StoryView::row).toList(),
                new FigureTable(
                        story.figures().outlets(),
                        story.figures().rows().stream()
                                .filter(row -> row.outlets() > 1)
                                .toList()),
                story.figures().rows().stream()
                        .filter(row -> row.outlets() == 1)
                        .toList(),
                story.names().stream().filter(NamedOne::isSpeltInSeveralWays).toList(),
                story.names().stream()
                        .filter(name -> !name.isSpeltInSeveralWays() && name.outlets() > 1)
                        .toList(),
                story.quotations(),
                rules(open),
                notice);
    }

    private static List<OpenRule> rules(List<StoryFlag> open) {
        Map<String, List<StoryFlag>> byRule =
                open.stream().collect(groupingBy(flag -> flag.flag().rule(), LinkedHashMap::new, toList()));
        return byRule.values().stream()
                .map(flags -> OpenRule.of(flags.subList(0, Math.min(flags.size(), StoryDesk.MOST_AT_ONCE))))
                .toList();
    }

    private static Row row(Article article) {
        return new Row(
                Paths.report(article.articleId()),
                article.headline(),
                article.outlet(),
                Moment.of(article.publishedAt() == null ? article.acceptedAt() : article.publishedAt()),
                article.score(),
                article.openErrors(),
                article.openWarnings());
    }

    /** The passage on the report of its article. */
    @TemplateExtension
    static String href(Passage passage) {
        return Paths.passage(passage.articleId(), passage.start(), passage.end());
    }

    /** The outlets in one line. */
    @TemplateExtension
    static String joined(List<String> outlets) {
        return String.join(", ", outlets);
    }
}
