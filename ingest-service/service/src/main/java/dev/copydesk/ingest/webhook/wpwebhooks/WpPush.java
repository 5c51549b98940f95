package dev.copydesk.ingest.webhook.wpwebhooks;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.copydesk.ingest.webhook.reading.WordPressPost;

/** What the plugin pushes, as far as it is of use here. */
record WpPush(
        @JsonProperty("post_id") String postId, WordPressPost post, @JsonProperty("post_permalink") String permalink) {}
