package dev.copydesk.report.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.report.report.Article;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of the list ended. It names the last article, not a number of rows, so that reports which arrive meanwhile
 * neither repeat nor hide one on the next page.
 *
 * @param urgency of the last article; it counts where the list is sorted by it
 * @param acceptedAt of the last article
 * @param articleId of the last article
 */
public record ReportCursor(int urgency, Instant acceptedAt, String articleId) {
    /** The place right after this article. */
    static ReportCursor after(Article article) {
        return new ReportCursor(article.urgency(), article.acceptedAt(), article.articleId());
    }

    /** For a URL; callers take it as it is. */
    public String token() {
        String plain = urgency + "|" + acceptedAt + "|" + articleId;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /** The cursor of this token; empty where the token is none of ours. */
    public static Optional<ReportCursor> of(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), UTF_8).split("\\|", 3);
            return parts.length < 3
                    ? Optional.empty()
                    : Optional.of(new ReportCursor(Integer.parseInt(parts[0]), Instant.parse(parts[1]), parts[2]));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
