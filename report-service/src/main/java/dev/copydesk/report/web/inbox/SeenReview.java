package dev.copydesk.report.web.inbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.problem.InvalidParameterException;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.review.ReviewChange;
import java.net.URLDecoder;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a row of the list said of an article's review when it was chosen, as the row's hidden field has it.
 *
 * @param assignee empty for nobody
 */
record SeenReview(String articleId, String assignee, ReviewStatus status) {
    private static final int PARTS = 3;

    static String written(Article article) {
        String assignee = article.assignee() == null ? "" : article.assignee();
        return Encoded.code(article.review()) + " " + Encoded.inAddress(assignee) + " "
                + Encoded.inAddress(article.articleId());
    }

    /** The fields of all rows, by the articles' ids. */
    static Map<String, SeenReview> read(List<String> fields) {
        return fields.stream()
                .map(SeenReview::read)
                .collect(Collectors.toMap(SeenReview::articleId, seen -> seen, (one, same) -> one));
    }

    private static SeenReview read(String field) {
        String[] parts = field.split(" ", PARTS);
        if (parts.length < PARTS) {
            throw new InvalidParameterException("seen", "is none of this list: load the page again");
        }
        try {
            return new SeenReview(
                    URLDecoder.decode(parts[2], UTF_8),
                    URLDecoder.decode(parts[1], UTF_8),
                    Parameters.oneOf(ReviewStatus.class, "seen", parts[0]));
        } catch (IllegalArgumentException e) {
            throw new InvalidParameterException("seen", "is none of this list: load the page again");
        }
    }

    ReviewChange by(ReviewChange change) {
        return change.seeing(assignee, status);
    }
}
