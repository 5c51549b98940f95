package dev.copydesk.ingest.webhook.reading;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.copydesk.ingest.intake.IncomingArticle;
import dev.copydesk.ingest.intake.Pushed;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;

/**
 * A row of WordPress's table of posts, as its plugins hand it on: every value is text, times have no zone, and those whose name
 * ends in {@code gmt} are in UTC. The copy may hold block comments and shortcodes.
 */
public record WordPressPost(
        @JsonProperty("ID") String id,
        @JsonProperty("post_title") String title,
        @JsonProperty("post_content") String content,
        @JsonProperty("post_status") String status,
        @JsonProperty("post_type") String type,
        @JsonProperty("post_date_gmt") String dateGmt,
        @JsonProperty("post_modified_gmt") String modifiedGmt) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    /** What WordPress writes where there is no time, as of a draft. */
    private static final String NO_TIME = "0000-00-00 00:00:00";

    /** Rows that are no articles: revisions and automatic drafts of them, files, and parts of the site. */
    private static final Set<String> OTHER_TYPES = Set.of(
            "revision",
            "attachment",
            "page",
            "nav_menu_item",
            "custom_css",
            "customize_changeset",
            "wp_block",
            "wp_template",
            "wp_template_part",
            "wp_global_styles",
            "wp_navigation");

    /**
     * What a push of the post says.
     *
     * @param field where the post stands in the payload, for messages: empty, or with a full stop at its end
     * @param url its address, or null
     */
    public Pushed pushed(String field, String url) {
        String article = Fields.required(field + "ID", id);
        if (type != null && OTHER_TYPES.contains(type)) {
            return new Pushed.NothingToCheck("Only posts are checked.");
        }
        Long revision = millis(field + "post_modified_gmt", modifiedGmt);
        return switch (status == null ? "publish" : status) {
            case "trash" -> new Pushed.Withdrawal(article, revision);
            case "auto-draft", "inherit" -> new Pushed.NothingToCheck("Automatic drafts are not checked.");
            case "publish" -> new Pushed.Copy(article(field, article, revision, url), false);
            default -> new Pushed.Copy(article(field, article, revision, url), true);
        };
    }

    /**
     * That the post was deleted. Its row keeps the time of its last change, so the revision is one later, and no earlier than
     * now.
     */
    public Pushed deleted(String field, Clock clock) {
        Long revision = millis(field + "post_modified_gmt", modifiedGmt);
        long now = clock.millis();
        return new Pushed.Withdrawal(
                Fields.required(field + "ID", id), revision == null ? now : Math.max(now, revision + 1));
    }

    private IncomingArticle article(String field, String article, Long revision, String url) {
        Long published = millis(field + "post_date_gmt", dateGmt);
        return IncomingArticle.of(article)
                .revision(revision)
                .url(Fields.present(url))
                .headline(Fields.plain(title))
                .publishedAt(published == null ? null : Instant.ofEpochMilli(published))
                .html(content == null ? "" : content);
    }

    private static Long millis(String field, String gmt) {
        if (Fields.present(gmt) == null || gmt.equals(NO_TIME)) {
            return null;
        }
        try {
            return LocalDateTime.parse(gmt.strip(), TIME)
                    .toInstant(ZoneOffset.UTC)
                    .toEpochMilli();
        } catch (DateTimeException e) {
            throw Fields.wrong(field, "is no time such as 2026-03-14 09:30:00");
        }
    }
}
