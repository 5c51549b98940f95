package dev.copydesk.ingest.webhook.ghost;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;

/**
 * What Ghost pushes, as far as it is of use here. The event's name is not in it.
 *
 * @param post null for an event about something else
 * @param page likewise
 */
record GhostEvent(Change post, Change page) {
    /**
     * A change of a post.
     *
     * @param current empty when the post was deleted
     * @param previous what has changed, as it was before; all of a deleted post
     */
    record Change(Post current, Post previous) {}

    /** A post; times are ISO 8601 with a zone. */
    record Post(
            String id,
            String title,
            String html,
            String plaintext,
            String status,
            String url,
            @JsonProperty("updated_at") String updatedAt,
            @JsonProperty("published_at") String publishedAt,
            List<Author> authors,
            @JsonProperty("primary_author") Author primaryAuthor) {}

    /** Who wrote it. */
    record Author(String name) {}
}
