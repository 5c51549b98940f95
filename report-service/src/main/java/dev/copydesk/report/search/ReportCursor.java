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
 * @param moment of the first page: what goes out after it comes first on every page, however long the reader takes
 * @param urgency of the last article; it counts where the list is sorted by it, as does {@code out}
 * @param out when the last article goes out; null where that is not after the moment
 * @param acceptedAt of the last article
 * @param articleId of the last article
 */
public record ReportCursor(Instant moment, int urgency, Instant out, Instant acceptedAt, String articleId) {
    private static final int PARTS = 5;

    /** The place right after this article. */
    static ReportCursor after(Article article, Instant moment) {
        Instant out = article.goesOutAt();
        return new ReportCursor(
                moment,
                article.urgency(),
                out == null || !out.isAfter(moment) ? null : out,
                article.acceptedAt(),
                article.articleId());
    }

    /** For a URL; callers take it as it is. */
    public String token() {
        String plain = String.join(
                "|",
                moment.toString(),
                String.valueOf(urgency),
                out == null ? "" : out.toString(),
                acceptedAt.toString(),
                articleId);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(UTF_8));
    }

    /** The cursor of this token; empty where the token is none of ours. */
    public static Optional<ReportCursor> of(String token) {
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(token), UTF_8).split("\\|", PARTS);
            return parts.length < PARTS
                    ? Optional.empty()
                    : Optional.of(new ReportCursor(
                            Instant.parse(parts[0]),
                            Integer.parseInt(parts[1]),
                            parts[2].isEmpty() ? null : Instant.parse(parts[2]),
                            Instant.parse(parts[3]),
                            parts[4]));
        } catch (IllegalArgumentException | DateTimeException e) {
            return Optional.empty();
        }
    }
}
