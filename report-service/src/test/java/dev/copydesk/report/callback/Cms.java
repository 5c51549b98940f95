package dev.copydesk.report.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** The CMS of the source {@code cms}: an HTTP server that keeps what it is told, and refuses what a test says. */
public class Cms implements QuarkusTestResourceLifecycleManager {
    static final String SECRET = "whsec_Y29weWRlc2stdGVzdHMtb25seS1jb3B5ZGVzaw==";
    static final String NEW_SECRET = "whsec_YW5vdGhlci1rZXktZm9yLXRlc3RzLW9ubHktMDAwMQ==";
    static final int TRIES = 4;
    private static final int TAKEN = 204;

    private static final List<Call> CALLS = new CopyOnWriteArrayList<>();
    private static final Map<String, Queue<Integer>> ANSWERS = new ConcurrentHashMap<>();

    private HttpServer server;

    /** A request as it came. */
    record Call(String path, String id, String timestamp, String signature, String body) {}

    /** What came about an article, in this order. */
    static List<Call> callsAbout(String articleId) {
        return CALLS.stream()
                .filter(call -> call.body().contains("\"" + articleId + "\""))
                .toList();
    }

    /** Requests to another address than the configured one. */
    static List<Call> strays() {
        return CALLS.stream().filter(call -> !call.path().equals("/copydesk")).toList();
    }

    /** Answers calls about an article with these, and all that follow with 204. */
    static void answer(String articleId, Integer... statuses) {
        ANSWERS.put(articleId, new ConcurrentLinkedQueue<>(List.of(statuses)));
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        return Map.of(
                "copydesk.callbacks.cms.url",
                "http://127.0.0.1:" + server.getAddress().getPort() + "/copydesk",
                "copydesk.callbacks.cms.secrets",
                SECRET + "," + NEW_SECRET,
                "copydesk.callback-sending.desk-address",
                "https://desk.example/",
                "copydesk.callback-sending.first-wait",
                "20ms",
                "copydesk.callback-sending.tries",
                String.valueOf(TRIES));
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
            CALLS.add(new Call(
                    exchange.getRequestURI().getPath(),
                    header(exchange, "webhook-id"),
                    header(exchange, "webhook-timestamp"),
                    header(exchange, "webhook-signature"),
                    body));
            Integer status = ANSWERS.entrySet().stream()
                    .filter(entry -> body.contains("\"" + entry.getKey() + "\""))
                    .map(entry -> entry.getValue().poll())
                    .filter(answer -> answer != null)
                    .findFirst()
                    .orElse(TAKEN);
            exchange.getResponseHeaders().add("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        }
    }

    private static String header(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
