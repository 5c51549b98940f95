package dev.copydesk.ingest.webhook.wpwebhooks;

import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.json.PayloadReader;
import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.source.SourceKind;
import dev.copydesk.ingest.webhook.WebhookAdapter;
import dev.copydesk.ingest.webhook.reading.Fields;
import dev.copydesk.ingest.webhook.reading.WordPressPost;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.BodySignature;
import dev.copydesk.ingest.webhook.signature.Proof;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Set;

/**
 * The plugin neither waits for the answer nor tries again. Its body does not name what has happened; a URL with
 * {@code ?event=post_delete} or {@code post_trash}, set in the plugin for that trigger, does.
 */
@Singleton
public class WpWebhook implements WebhookAdapter {
    private static final Set<String> DELETIONS = Set.of("post_delete", "post_trash");

    private final PayloadReader<WpPush> reader = new PayloadReader<>(WpPush.class, "an object with post_id and post");
    private final Clock clock;

    /** An adapter with that clock, by which deletions are numbered. */
    public WpWebhook(Clock clock) {
        this.clock = clock;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.WP_WEBHOOKS;
    }

    @Override
    public Proof verify(WebhookRequest request, List<Secret> secrets) {
        return BodySignature.WP_WEBHOOKS.verify(request, secrets);
    }

    @Override
    public Pushed read(WebhookRequest request) {
        WpPush push = reader.read(request.json());
        boolean deleted = request.parameter("event").filter(DELETIONS::contains).isPresent();
        if (push.post() == null) {
            if (deleted && Fields.present(push.postId()) != null) {
                return new Pushed.Withdrawal(push.postId(), clock.millis());
            }
            throw Fields.wrong("post", "is missing");
        }
        WordPressPost post = withId(push);
        return deleted ? post.deleted("post.", clock) : post.pushed("post.", push.permalink());
    }

    /** The id stands twice, and some triggers send it only beside the post. */
    private static WordPressPost withId(WpPush push) {
        WordPressPost post = push.post();
        return Fields.present(post.id()) != null
                ? post
                : new WordPressPost(
                        push.postId(),
                        post.title(),
                        post.content(),
                        post.status(),
                        post.type(),
                        post.dateGmt(),
                        post.modifiedGmt());
    }
}
