package dev.copydesk.report.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.messaging.schema.Causes;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** Posts a callback to a CMS, signed, in bounded time. What the CMS answers beside the status is not read. */
@ApplicationScoped
class CallbackPost {
    private static final int GONE = 410;

    private final HttpClient http;
    private final Duration answerWithin;

    CallbackPost(CallbackConfig config) {
        http = HttpClient.newBuilder()
                .version(Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .connectTimeout(config.callbackSending().connectWithin())
                .build();
        answerWithin = config.callbackSending().answerWithin();
    }

    /**
     * How a try ended.
     *
     * @param failure why the CMS has not taken it; null where it has
     * @param lasting whether another try would be in vain
     */
    record Ending(String failure, boolean lasting) {
        private static final Ending TAKEN = new Ending(null, false);

        boolean isTaken() {
            return failure == null;
        }

        private static Ending failed(String why) {
            return new Ending(why, false);
        }
    }

    /** Makes one try. */
    Ending send(Callback callback, CallbackTarget target) throws InterruptedException {
        CompletableFuture<HttpResponse<Void>> answer =
                http.sendAsync(request(callback, target), BodyHandlers.discarding());
        try {
            int status =
                    answer.get(answerWithin.toMillis(), TimeUnit.MILLISECONDS).statusCode();
            return status >= 200 && status < 300
                    ? Ending.TAKEN
                    : new Ending("The CMS answered with " + status, status == GONE);
        } catch (TimeoutException e) {
            answer.cancel(true);
            return Ending.failed("The CMS did not answer within " + answerWithin.toSeconds() + " s");
        } catch (ExecutionException e) {
            return Ending.failed("The CMS can't be reached (" + Causes.inOneLine(e.getCause())
                    + "); see that its address is right and that report-service may reach it");
        }
    }

    private HttpRequest request(Callback callback, CallbackTarget target) {
        byte[] body = callback.body().getBytes(UTF_8);
        long seconds = Instant.now().getEpochSecond();
        String signatures = target.keys().stream()
                .map(key -> key.sign(callback.messageId(), seconds, body))
                .collect(Collectors.joining(" "));
        return HttpRequest.newBuilder(target.url())
                .timeout(answerWithin)
                .header("Content-Type", "application/json")
                .header("User-Agent", "Copydesk")
                .header("webhook-id", callback.messageId())
                .header("webhook-timestamp", String.valueOf(seconds))
                .header("webhook-signature", signatures)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
    }
}
