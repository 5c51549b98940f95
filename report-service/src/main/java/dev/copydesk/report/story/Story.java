package dev.copydesk.report.story;

import dev.copydesk.report.report.Article;
import java.util.List;

/**
 * A story as far as somebody may see it.
 *
 * @param articles the first published first
 */
public record Story(
        String id, List<Article> articles, FigureTable figures, List<NamedOne> names, List<QuotedSpeaker> quotations) {}
