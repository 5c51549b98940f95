package dev.copydesk.ingest.webhook.arcxp;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/**
 * An event as Arc XP hands it to an integration, as far as it is of use here.
 *
 * @param key the event's name, such as {@code story:update}
 * @param time when it took place: seconds or milliseconds since 1970, or ISO 8601 as JavaScript writes a date; often null
 * @param body what it is about
 */
record ArcEvent(String key, JsonNode time, Story body) {
    /**
     * A story in ANS; times are ISO 8601 with a zone.
     *
     * @param canonicalUrl mostly a path of the site
     * @param contentElements as they are: newsrooms add kinds of their own, with fields of any shape
     */
    record Story(
            @JsonProperty("_id") String id,
            String type,
            String language,
            @JsonProperty("canonical_url") String canonicalUrl,
            Texts headlines,
            Texts subheadlines,
            Texts description,
            Credits credits,
            @JsonProperty("first_publish_date") String firstPublishDate,
            @JsonProperty("publish_date") String publishDate,
            @JsonProperty("last_updated_date") String lastUpdatedDate,
            Revision revision,
            @JsonProperty("content_restrictions") Restrictions restrictions,
            @JsonProperty("content_elements") JsonNode contentElements) {}

    /** One text in several lengths and for several places, of which the basic one is on the story's own page. */
    record Texts(String basic) {
        static String basicOf(Texts texts) {
            return texts == null ? null : texts.basic();
        }
    }

    /** Who made it. */
    record Credits(List<Author> by) {}

    /**
     * An author.
     *
     * @param byline the name that readers see, where it is another than the person's
     */
    record Author(String name, String byline) {}

    /**
     * A revision.
     *
     * @param published whether the story is published, in this revision or another
     */
    record Revision(Boolean published) {}

    /** What a story must not be used for. */
    record Restrictions(Embargo embargo) {}

    /**
     * Before when it must not be published.
     *
     * @param active whether it counts
     * @param endTime null where it has no end yet
     */
    record Embargo(boolean active, @JsonProperty("end_time") String endTime) {}
}
