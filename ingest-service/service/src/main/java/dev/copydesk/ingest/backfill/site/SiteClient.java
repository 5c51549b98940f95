package dev.copydesk.ingest.backfill.site;

import dev.copydesk.ingest.backfill.site.SiteException.Kind;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Asks a site, in bounded time and for an answer of bounded size. Only the host that is configured is ever connected to, at
 * an address that was checked ({@link SiteAddress}); a redirect is followed only there.
 */
@Singleton
public class SiteClient {
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 3;

    private final HttpClient http;
    private final SiteAddress addresses;
    private final Duration answerWithin;
    private final long largestAnswer;

    SiteClient(Vertx vertx, SiteAddress addresses, SiteConfiguration configuration) {
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout(Math.toIntExact(configuration.connectWithin().toMillis()))
                .setKeepAlive(false)
                .setDecompressionSupported(true));
        this.addresses = addresses;
        this.answerWithin = configuration.answerWithin();
        this.largestAnswer = configuration.largestAnswer().asLongValue();
    }

    /**
     * Gets a page; waits for the whole answer.
     *
     * @param headers to send, by name
     * @throws SiteException when there is no answer that can be used
     */
    public SiteAnswer get(URI page, Map<String, String> headers) throws SiteException, InterruptedException {
        URI asked = page;
        for (int hops = 0; hops <= MOST_REDIRECTS; hops++) {
            SiteAnswer answer = getOnce(asked, headers);
            if (!REDIRECTS.contains(answer.status())) {
                return answer;
            }
            asked = redirect(asked, answer);
        }
        throw new SiteException(Kind.LASTING, page.getHost() + " redirects in circles");
    }

    private static URI redirect(URI from, SiteAnswer answer) throws SiteException {
        URI to;
        try {
            to = from.resolve(answer.header("location").orElse(""));
        } catch (IllegalArgumentException e) {
            throw new SiteException(Kind.LASTING, from.getHost() + " redirects to what is no address");
        }
        boolean securer = "https".equals(to.getScheme()) && port(to) == 443;
        boolean sameDoor = from.getScheme().equals(to.getScheme()) && port(from) == port(to);
        if (!from.getHost().equalsIgnoreCase(to.getHost()) || !(sameDoor || securer)) {
            throw new SiteException(
                    Kind.LASTING,
                    "%s redirects to %s://%s, which is not the configured address; configure the address that answers itself"
                            .formatted(from.getHost(), to.getScheme(), to.getRawAuthority()));
        }
        return to;
    }

    private SiteAnswer getOnce(URI page, Map<String, String> headers) throws SiteException, InterruptedException {
        AtomicReference<HttpClientRequest> request = new AtomicReference<>();
        Future<SiteAnswer> answer = http.request(options(page, addresses.of(page), headers))
                .compose(ready -> {
                    request.set(ready);
                    return ready.send();
                })
                .compose(response -> read(response, request.get()));
        try {
            return answer.toCompletionStage().toCompletableFuture().get(answerWithin.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            reset(request.get());
            throw new SiteException(
                    Kind.PASSING, "%s did not answer within %d s".formatted(page.getHost(), answerWithin.toSeconds()));
        } catch (ExecutionException e) {
            if (e.getCause() instanceof TooLargeException) {
                throw new SiteException(
                        Kind.TOO_LARGE, "%s answered with more than %d bytes".formatted(page.getHost(), largestAnswer));
            }
            throw new SiteException(
                    Kind.PASSING,
                    page.getHost() + " can't be reached: " + e.getCause().getMessage());
        } catch (InterruptedException e) {
            reset(request.get());
            throw e;
        }
    }

    private static void reset(HttpClientRequest request) {
        if (request != null) {
            request.reset();
        }
    }

    private RequestOptions options(URI page, InetAddress address, Map<String, String> headers) {
        RequestOptions options = new RequestOptions()
                .setMethod(HttpMethod.GET)
                .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(address, port(page))))
                .setHost(page.getHost())
                .setPort(port(page))
                .setSsl("https".equals(page.getScheme()))
                .setURI(page.getRawPath() + (page.getRawQuery() == null ? "" : "?" + page.getRawQuery()))
                .setFollowRedirects(false)
                .setTimeout(answerWithin.toMillis())
                .putHeader("User-Agent", "Copydesk-Backfill/1")
                .putHeader("Accept", "application/json");
        headers.forEach(options::putHeader);
        return options;
    }

    private Future<SiteAnswer> read(HttpClientResponse response, HttpClientRequest request) {
        Promise<SiteAnswer> answer = Promise.promise();
        Buffer body = Buffer.buffer();
        response.exceptionHandler(answer::tryFail);
        response.handler(part -> {
            if (body.length() + part.length() > largestAnswer) {
                answer.tryFail(new TooLargeException());
                request.reset();
            } else {
                body.appendBuffer(part);
            }
        });
        response.endHandler(
                end -> answer.tryComplete(new SiteAnswer(response.statusCode(), headers(response), body.getBytes())));
        return answer.future();
    }

    private static Map<String, String> headers(HttpClientResponse response) {
        Map<String, String> headers = new HashMap<>();
        response.headers()
                .forEach(header -> headers.putIfAbsent(header.getKey().toLowerCase(Locale.ROOT), header.getValue()));
        return headers;
    }

    private static int port(URI address) {
        return address.getPort() >= 0 ? address.getPort() : "https".equals(address.getScheme()) ? 443 : 80;
    }

    @PreDestroy
    void close() {
        http.close();
    }

    private static final class TooLargeException extends Exception {
        private static final long serialVersionUID = 1L;
    }
}
