package dev.copydesk.report.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.report.problem.Problem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.Optional;

/**
 * Knows programs by {@code Authorization: Bearer}. It also answers whoever calls the API, or loads a part of a page, with
 * no credentials or wrong ones: a redirect to the sign-in page is of no use to them.
 */
@ApplicationScoped
public class TokenMechanism implements HttpAuthenticationMechanism {
    private static final String SCHEME = "Bearer";

    private final Tokens tokens;
    private final ObjectMapper json;

    TokenMechanism(Tokens tokens, ObjectMapper json) {
        this.tokens = tokens;
        this.json = json;
    }

    /** Before the session and the OpenID provider, whose answer is a redirect. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 2;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        String authorization = context.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME + " ", 0, SCHEME.length() + 1)) {
            return Uni.createFrom().nullItem();
        }
        Optional<SecurityIdentity> identity =
                tokens.identify(authorization.substring(SCHEME.length() + 1).strip());
        return identity.map(known -> Uni.createFrom().item(known))
                .orElseGet(() -> Uni.createFrom().failure(new AuthenticationFailedException("Unknown token")));
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        return wantsNoPage(context)
                ? Uni.createFrom().item(new ChallengeData(401, "WWW-Authenticate", SCHEME))
                : Uni.createFrom().nullItem();
    }

    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        if (!wantsNoPage(context)) {
            return Uni.createFrom().item(false);
        }
        Problem problem = noCredentials(context);
        return Uni.createFrom()
                .completionStage(context.response()
                        .setStatusCode(problem.status())
                        .putHeader("WWW-Authenticate", SCHEME)
                        .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                        .end(write(problem))
                        .toCompletionStage())
                .replaceWith(true);
    }

    static Problem noCredentials(RoutingContext context) {
        return Problem.of(
                Response.Status.UNAUTHORIZED,
                "Send a token that this service knows as Authorization: Bearer, or sign in.",
                context.normalizedPath());
    }

    /** Whether an answer goes to a program or a script, which can do nothing with the page that signs people in. */
    public static boolean wantsNoPage(RoutingContext context) {
        return context.normalizedPath().startsWith("/api/")
                || context.request().getHeader(HttpHeaders.AUTHORIZATION) != null
                || context.request().getHeader("X-Requested-With") != null
                || context.request().getHeader("HX-Request") != null
                || "text/event-stream".equals(context.request().getHeader(HttpHeaders.ACCEPT));
    }

    private String write(Problem problem) {
        try {
            return json.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is always writable", e);
        }
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom().item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, SCHEME));
    }
}
