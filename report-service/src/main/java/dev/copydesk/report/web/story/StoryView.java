package dev.copydesk.report.web.story;

import dev.copydesk.report.report.Article;
import dev.copydesk.report.story.FigureTable;
import dev.copydesk.report.story.NamedOne;
import dev.copydesk.report.story.Passage;
import dev.copydesk.report.story.QuotedSpeaker;
import dev.copydesk.report.story.Story;
import dev.copydesk.report.web.Moment;
import dev.copydesk.report.web.Paths;
import io.quarkus.qute.TemplateExtension;
import java.util.List;

/**
 * A story.
 *
 * @param title what its first article is called
 * @param shared figures that at least two outlets have
 * @param single figures that one outlet alone has
 * @param variants names that are spelt in several ways
 * @param common names that are spelt in one way, by at least two outlets
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
        List<QuotedSpeaker> speakers) {

    /** One of the articles. */
    public record Row(
            String href, String headline, String outlet, Moment published, Integer score, int errors, int warnings) {}

    static StoryView of(String user, Story story) {
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
                story.quotations());
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

    /** The report of the article that has the passage. */
    @TemplateExtension
    static String href(Passage passage) {
        return Paths.report(passage.articleId());
    }

    /** The outlets in one line. */
    @TemplateExtension
    static String joined(List<String> outlets) {
        return String.join(", ", outlets);
    }
}
