package dev.copydesk.ingest.webhook.wordpresscom;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.source.SourceKind;
import dev.copydesk.ingest.webhook.WebhookAdapter;
import dev.copydesk.ingest.webhook.reading.Fields;
import dev.copydesk.ingest.webhook.reading.WordPressPost;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.Hmac;
import dev.copydesk.ingest.webhook.signature.Proof;
import dev.copydesk.ingest.webhook.signature.Refusals;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * WordPress.com signs nothing: a token in the URL ({@code ?token=…}) has to do. It sends the fields that were chosen in its
 * settings, and {@code hook}, which names what has happened; it only tells of what is published.
 */
@Singleton
public class WordPressComWebhook implements WebhookAdapter {
    private static final String TOKEN = "token";

    /** Both sides are compared as codes under this key, so that they have one length. */
    private static final byte[] COMPARISON = "token".getBytes(UTF_8);

    @Override
    public SourceKind kind() {
        return SourceKind.WORDPRESS_COM;
    }

    @Override
    public Proof verify(WebhookRequest request, List<Secret> secrets) {
        String token = request.parameter(TOKEN)
                .orElseThrow(() -> Refusals.unproven("The URL lacks ?token=<the source's secret>."));
        byte[] code = Hmac.SHA256.of(COMPARISON, token.getBytes(UTF_8));
        boolean known = false;
        for (Secret secret : secrets) {
            known |= Hmac.SHA256.matches(code, List.of(COMPARISON), secret.bytes());
        }
        if (!known) {
            throw Refusals.unproven("The token in the URL is none of the source's secrets.");
        }
        return Proof.OF_SENDER;
    }

    @Override
    public Pushed read(WebhookRequest request) {
        Map<String, String> fields = FormFields.read(request.form());
        String hook = Fields.required("hook", fields.get("hook"));
        if (!hook.equals("publish_post")) {
            return new Pushed.NothingToCheck("Only the action publish_post is about copy that is checked.");
        }
        WordPressPost post = new WordPressPost(
                fields.get("ID"),
                fields.get("post_title"),
                content(fields),
                fields.get("post_status"),
                fields.get("post_type"),
                fields.get("post_date_gmt"),
                fields.get("post_modified_gmt"));
        String url = Fields.present(fields.get("post_url"));
        return post.pushed("", url == null ? fields.get("guid") : url);
    }

    /** Only fields that were chosen are sent, and an article without its copy would seem to have none. */
    private static String content(Map<String, String> fields) {
        String content = fields.get("post_content");
        if (content == null) {
            throw Fields.wrong("post_content", "is missing; choose it among the webhook's fields");
        }
        return content;
    }
}
