package dev.copydesk.report.api;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.report.story.FigureTable;
import dev.copydesk.report.story.NamedOne;
import dev.copydesk.report.story.QuotedSpeaker;
import dev.copydesk.report.story.Story;
import java.util.List;
import java.util.Map;

/**
 * A story: what its articles tell, side by side.
 *
 * @param articles the first published first; of a very long story the latest hundred
 * @param figures a row for each thing that is counted, a column for each outlet
 * @param names those spelt in several ways first
 * @param quotations by speaker, those first of whom a wording is disputed
 */
public record StoryJson(
        String id,
        List<ReportListJson.Item> articles,
        FigureTable figures,
        List<NamedOne> names,
        List<QuotedSpeaker> quotations) {
    static StoryJson of(Story story, Map<String, Map<Category, Long>> open) {
        return new StoryJson(
                story.id(),
                story.articles().stream()
                        .map(article ->
                                ReportListJson.Item.of(article, open.getOrDefault(article.articleId(), Map.of())))
                        .toList(),
                story.figures(),
                story.names(),
                story.quotations());
    }
}
