package dev.copydesk.benchmarks.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.copydesk.benchmarks.Articles;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Made articles as pushes that are signed as Standard Webhooks has it. Four outlets tell each story. */
final class Webhook {
    private static final String SOURCE = "demo-standard-webhooks";
    private static final int ARTICLES_OF_A_STORY = 4;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final RunningSystem system;
    private final SecretKeySpec key;
    private final int words;
    private final String run = "rate-" + Long.toString(System.currentTimeMillis(), 36);
    /** The number of the first story: a run tells none that an earlier one told. */
    private final int first = (int) System.currentTimeMillis();

    Webhook(RunningSystem system, int words) {
        this.system = system;
        this.words = words;
        String secret = system.webhookSecret();
        key = new SecretKeySpec(Base64.getDecoder().decode(secret.substring(secret.indexOf('_') + 1)), "HmacSHA256");
    }

    /** The id that the system gives the article. */
    String articleId(int number) {
        return SOURCE + ":" + run + "-" + number;
    }

    HttpRequest push(int number) {
        byte[] body = body(number);
        String id = "msg_" + run + "-" + number;
        String time = Long.toString(Instant.now().getEpochSecond());
        return HttpRequest.newBuilder(URI.create(system.ingest() + "/webhooks/" + SOURCE))
                .header("Content-Type", "application/json")
                .header("webhook-id", id)
                .header("webhook-timestamp", time)
                .header("webhook-signature", "v1," + signature(id + "." + time + ".", body))
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }

    private byte[] body(int number) {
        ObjectNode article = JSON.createObjectNode()
                .put("id", run + "-" + number)
                .put("outlet", "outlet-" + number % ARTICLES_OF_A_STORY)
                .put("language", "en")
                .put("headline", "Harbour figures, part " + number);
        article.putObject("body")
                .put("contentType", "text/plain")
                .put("content", Articles.ofWords(words, first + number / ARTICLES_OF_A_STORY, number));
        return article.toString().getBytes(UTF_8);
    }

    private String signature(String before, byte[] body) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(before.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + key.getAlgorithm(), e);
        }
    }
}
