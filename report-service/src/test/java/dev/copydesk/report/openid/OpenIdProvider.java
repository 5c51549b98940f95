package dev.copydesk.report.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** A small OpenID provider: it signs in whom a test says, without asking, and signs its tokens as a test says. */
public class OpenIdProvider implements QuarkusTestResourceLifecycleManager {
    static final String SECRET = "only-for-tests-only-for-tests-only";

    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final KeyPair KNOWN = keys();
    private static final KeyPair FOREIGN = keys();

    private static final int TEN_MINUTES = 600;

    /** How often a token was asked for in the place of one that had ended. */
    private static final AtomicInteger REFRESHES = new AtomicInteger();

    /** Each token is issued a second after the one before, in a past that is long enough for all tests. */
    private static final AtomicLong ISSUED = new AtomicLong(Instant.now().getEpochSecond() - 3_600);

    private static volatile Person next;

    private static volatile String signedOut;

    private static volatile String issuer;

    private final Map<String, Asked> asked = new ConcurrentHashMap<>();
    private HttpServer server;

    /** What is wrong with the token of somebody. */
    enum Fault {
        NONE,
        FOREIGN_KEY,
        OTHER_CLIENT,
        OTHER_NONCE
    }

    private record Person(String subject, String name, List<String> groups, Fault fault, int seconds) {}

    private record Asked(Person person, String nonce, String challenge) {}

    /** Who comes next. */
    static void signsIn(String name, Fault fault, String... groups) {
        next = new Person("id-of-" + name, name, List.of(groups), fault, TEN_MINUTES);
    }

    /** Who comes next, whatever they are called now. */
    static void signsInAs(String subject, String name, String... groups) {
        next = new Person(subject, name, List.of(groups), Fault.NONE, TEN_MINUTES);
    }

    /** Whose session was ended here last, by their token. */
    static String signedOut() {
        return signedOut;
    }

    /** Who comes next, with tokens that end within a second. */
    static void signsInBriefly(String name, String... groups) {
        next = new Person("id-of-" + name, name, List.of(groups), Fault.NONE, 1);
    }

    /** Who signs the tokens. */
    static String issuer() {
        return issuer;
    }

    static int refreshes() {
        return REFRESHES.get();
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        on("/.well-known/openid-configuration", exchange -> answer(exchange, discovery()));
        on("/keys", exchange -> answer(exchange, Map.of("keys", List.of(publicKey()))));
        on("/authorize", this::authorize);
        on("/token", this::token);
        on("/end", this::end);
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        issuer = address();
        return Map.of(
                "copydesk.sign-in.oidc",
                "true",
                "copydesk.sign-in.roles.chief",
                "desk-leads,night-leads",
                "quarkus.oidc.auth-server-url",
                address(),
                "quarkus.oidc.credentials.secret",
                SECRET);
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private void on(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            try (exchange) {
                handler.handle(exchange);
            }
        });
    }

    private String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    private Map<String, Object> discovery() {
        return Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "end_session_endpoint",
                address() + "/end",
                "jwks_uri",
                address() + "/keys",
                "response_types_supported",
                List.of("code"),
                "subject_types_supported",
                List.of("public"),
                "id_token_signing_alg_values_supported",
                List.of("RS256"));
    }

    private static Map<String, Object> publicKey() {
        RSAPublicKey key = (RSAPublicKey) KNOWN.getPublic();
        return Map.of(
                "kty", "RSA",
                "kid", "first",
                "use", "sig",
                "alg", "RS256",
                "n", number(key.getModulus()),
                "e", number(key.getPublicExponent()));
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        int sign = bytes[0] == 0 ? 1 : 0;
        return BASE64.encodeToString(Arrays.copyOfRange(bytes, sign, bytes.length));
    }

    private void authorize(HttpExchange exchange) throws IOException {
        Map<String, String> query = fields(exchange.getRequestURI().getRawQuery());
        boolean isWellFormed = "code".equals(query.get("response_type"))
                && "copydesk".equals(query.get("client_id"))
                && "S256".equals(query.get("code_challenge_method"))
                && query.get("scope").contains("openid")
                && query.get("redirect_uri").endsWith("/signed-in");
        if (!isWellFormed) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        String code = UUID.randomUUID().toString();
        asked.put(code, new Asked(next, query.get("nonce"), query.get("code_challenge")));
        String back =
                query.get("redirect_uri") + "?code=" + code + "&state=" + URLEncoder.encode(query.get("state"), UTF_8);
        exchange.getResponseHeaders().add("Location", back);
        exchange.sendResponseHeaders(302, -1);
    }

    private void token(HttpExchange exchange) throws IOException {
        Map<String, String> form = fields(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
        String basic = "Basic " + Base64.getEncoder().encodeToString(("copydesk:" + SECRET).getBytes(UTF_8));
        boolean isRefresh = "refresh_token".equals(form.get("grant_type"));
        Asked code = isRefresh ? refreshed(form) : asked.remove(form.getOrDefault("code", ""));
        boolean isGranted = code != null
                && basic.equals(exchange.getRequestHeaders().getFirst("Authorization"))
                && (isRefresh || code.challenge().equals(challenge(form.get("code_verifier"))));
        if (!isGranted) {
            exchange.sendResponseHeaders(400, -1);
            return;
        }
        String refresh = UUID.randomUUID().toString();
        asked.put(refresh, code);
        answer(
                exchange,
                Map.of(
                        "refresh_token",
                        refresh,
                        "access_token",
                        UUID.randomUUID().toString(),
                        "token_type",
                        "Bearer",
                        "expires_in",
                        code.person().seconds(),
                        "id_token",
                        idToken(code)));
    }

    private void end(HttpExchange exchange) throws IOException {
        Map<String, String> query = fields(exchange.getRequestURI().getRawQuery());
        String claims = new String(
                Base64.getUrlDecoder().decode(query.get("id_token_hint").split("\\.")[1]), UTF_8);
        signedOut = JSON.readTree(claims).path("sub").asText();
        exchange.getResponseHeaders().add("Location", query.get("post_logout_redirect_uri"));
        exchange.sendResponseHeaders(302, -1);
    }

    private Asked refreshed(Map<String, String> form) {
        REFRESHES.incrementAndGet();
        return asked.remove(form.getOrDefault("refresh_token", ""));
    }

    private static String challenge(String verifier) {
        try {
            return BASE64.encodeToString(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private String idToken(Asked code) {
        Fault fault = code.person().fault();
        long now = Instant.now().getEpochSecond();
        Map<String, Object> claims = new HashMap<>();
        claims.put("iss", address());
        claims.put("sub", code.person().subject());
        claims.put("aud", fault == Fault.OTHER_CLIENT ? "payroll" : "copydesk");
        claims.put("iat", ISSUED.incrementAndGet());
        claims.put("exp", now + code.person().seconds());
        claims.put("nonce", fault == Fault.OTHER_NONCE ? "of another" : code.nonce());
        claims.put("preferred_username", code.person().name());
        claims.put("groups", code.person().groups());
        String signed = part(Map.of("alg", "RS256", "typ", "JWT", "kid", "first")) + "." + part(claims);
        return signed + "." + signature(signed, fault == Fault.FOREIGN_KEY ? FOREIGN : KNOWN);
    }

    private static String part(Map<String, Object> part) {
        return BASE64.encodeToString(bytes(part));
    }

    private static String signature(String signed, KeyPair keys) {
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(UTF_8));
            return BASE64.encodeToString(signature.sign());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Map<String, String> fields(String encoded) {
        Map<String, String> fields = new HashMap<>();
        for (String field : encoded.split("&")) {
            String[] nameAndValue = field.split("=", 2);
            fields.put(nameAndValue[0], URLDecoder.decode(nameAndValue[1], UTF_8));
        }
        return fields;
    }

    private static void answer(HttpExchange exchange, Map<String, Object> json) throws IOException {
        byte[] body = bytes(json);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
    }

    private static byte[] bytes(Map<String, Object> json) {
        try {
            return JSON.writeValueAsBytes(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
