package dev.copydesk.ingest.backfill;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** A site that lists its posts as the WordPress REST API does, and misbehaves as it is told to. */
public class WordPressSite implements QuarkusTestResourceLifecycleManager {
    private static final JsonMapper JSON = new JsonMapper();
    private static final String PATH = "/wp-json/wp/v2/posts";

    private final List<Post> posts = new ArrayList<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private final Deque<Answer> nextAnswers = new ArrayDeque<>();
    private boolean marksPages;
    private HttpServer server;

    /** A post and the time of its last change. */
    record Post(long id, Instant modified, String title, String html) {}

    /** A request that came. */
    record Request(Map<String, String> parameters, String ifNoneMatch, Instant at) {}

    /** What is answered instead of posts. */
    record Answer(int status, String header, String value) {}

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.start();
        return Map.of("copydesk.sources.gazette.wordpress-api", address() + "/wp-json/wp/v2");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(this, new TestInjector.MatchesType(WordPressSite.class));
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    synchronized void empty() {
        posts.clear();
        requests.clear();
        nextAnswers.clear();
        marksPages = false;
    }

    synchronized void publish(long id, Instant modified, String title, String html) {
        posts.add(new Post(id, modified, title, html));
    }

    /** From then on every page has an ETag. */
    synchronized void markPages() {
        marksPages = true;
    }

    synchronized void answerNext(int status, String header, String value) {
        nextAnswers.add(new Answer(status, header, value));
    }

    List<Request> requests() {
        return requests;
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        Map<String, String> parameters = parameters(exchange);
        String mark = exchange.getRequestHeaders().getFirst("If-None-Match");
        requests.add(new Request(parameters, mark, Instant.now()));
        Answer told = nextAnswers.poll();
        if (told != null) {
            exchange.getResponseHeaders().set(told.header(), told.value());
            exchange.sendResponseHeaders(told.status(), -1);
        } else if (exchange.getRequestURI().getPath().equals(PATH)) {
            list(exchange, parameters, mark);
        } else {
            exchange.sendResponseHeaders(404, -1);
        }
        exchange.close();
    }

    private void list(HttpExchange exchange, Map<String, String> parameters, String mark) throws IOException {
        Instant after = Instant.parse(parameters.get("modified_after"));
        int size = Integer.parseInt(parameters.get("per_page"));
        int page = Integer.parseInt(parameters.get("page"));
        List<Post> listed = posts.stream()
                .filter(post -> post.modified().isAfter(after))
                .sorted(Comparator.comparing(Post::modified))
                .toList();
        byte[] body = JSON.writeValueAsBytes(listed.stream()
                .skip((page - 1L) * size)
                .limit(size)
                .map(WordPressSite::json)
                .toList());
        String etag = "\"" + java.util.Arrays.hashCode(body) + "\"";
        if (marksPages) {
            exchange.getResponseHeaders().set("ETag", etag);
        }
        if (marksPages && etag.equals(mark)) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        exchange.getResponseHeaders().set("X-WP-Total", Integer.toString(listed.size()));
        exchange.getResponseHeaders().set("X-WP-TotalPages", Integer.toString((listed.size() + size - 1) / size));
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static Map<String, Object> json(Post post) {
        String time = post.modified().truncatedTo(ChronoUnit.SECONDS).toString().replace("Z", "");
        return Map.of(
                "id",
                post.id(),
                "date_gmt",
                time,
                "modified_gmt",
                time,
                "status",
                "publish",
                "link",
                "https://gazette.example/?p=" + post.id(),
                "title",
                Map.of("rendered", post.title()),
                "content",
                Map.of("rendered", post.html(), "protected", false));
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        Map<String, String> parameters = new HashMap<>();
        for (String pair : exchange.getRequestURI().getRawQuery().split("&")) {
            String[] parts = pair.split("=", 2);
            parameters.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return parameters;
    }
}
