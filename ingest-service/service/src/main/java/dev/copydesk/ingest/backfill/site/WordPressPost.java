package dev.copydesk.ingest.backfill.site;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.copydesk.ingest.intake.IncomingArticle;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jsoup.Jsoup;

/**
 * A post as the WordPress REST API lists it, as far as it is asked for.
 *
 * @param dateGmt when it was published, without a zone: UTC
 * @param modifiedGmt when it was last changed, without a zone: UTC
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record WordPressPost(
        Long id,
        @JsonProperty("date_gmt") String dateGmt,
        @JsonProperty("modified_gmt") String modifiedGmt,
        String status,
        String link,
        Rendered title,
        Rendered content) {

    /** Text as HTML. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Rendered(String rendered, @JsonProperty("protected") boolean isProtected) {}

    /** When it was last changed, or null where the site does not say so in a way that can be read. */
    public Instant modified() {
        return time(modifiedGmt);
    }

    /** Whether its copy can be read by everybody; a post behind a password comes without it. */
    public boolean isReadable() {
        return id != null
                && modified() != null
                && "publish".equals(status)
                && content != null
                && content.rendered() != null
                && !content.isProtected();
    }

    /** As a push of it would have been, had it come; its time of change in milliseconds is its revision. */
    public IncomingArticle article() {
        return IncomingArticle.of(id.toString())
                .revision(modified().toEpochMilli())
                .url(link)
                .headline(
                        title == null || title.rendered() == null
                                ? null
                                : Jsoup.parseBodyFragment(title.rendered()).text())
                .publishedAt(time(dateGmt))
                .html(content.rendered());
    }

    private static Instant time(String gmt) {
        if (gmt == null) {
            return null;
        }
        try {
            return LocalDateTime.parse(gmt).toInstant(ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
