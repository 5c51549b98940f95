package dev.copydesk.report.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.report.problem.Problem;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.Cookie;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/**
 * Refuses requests that change something and that another site's page made in an editor's browser. Browsers say where a
 * request comes from in Sec-Fetch-Site, or in Origin where the connection is not secure; programs bring a token, which no
 * foreign page has, and need neither.
 *
 * <p>It stands in for tokens in forms, as OWASP's cheat sheet on CSRF has it under Fetch Metadata: there is nothing to leak and
 * nothing to keep, forms work in a page of any age, and the session's cookie, {@code SameSite=Lax}, is a second hurdle.
 */
@ApplicationScoped
public class SameOriginFilter {
    /** Before the authentication of Quarkus at 200, as signing in changes something, too. */
    private static final int BEFORE_AUTHENTICATION = 250;

    private static final Set<HttpMethod> SAFE = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

    private final AccessConfig config;
    private final ObjectMapper json;

    SameOriginFilter(AccessConfig config, ObjectMapper json) {
        this.config = config;
        this.json = json;
    }

    void register(@Observes Filters filters) {
        filters.register(this::check, BEFORE_AUTHENTICATION);
    }

    private void check(RoutingContext context) {
        if (config.session().secureCookies()) {
            context.addHeadersEndHandler(done -> context.request().cookies().forEach(SameOriginFilter::secure));
        }
        if (SAFE.contains(context.request().method()) || isFromHere(context)) {
            context.next();
        } else {
            refuse(context);
        }
    }

    private static void secure(Cookie cookie) {
        cookie.setSecure(true);
    }

    private static boolean isFromHere(RoutingContext context) {
        if (context.request().getHeader(HttpHeaders.AUTHORIZATION) != null) {
            return true;
        }
        String site = context.request().getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String origin = context.request().getHeader(HttpHeaders.ORIGIN);
        return origin != null && isHost(origin, context.request().authority().toString());
    }

    private static boolean isHost(String origin, String host) {
        try {
            return host.equalsIgnoreCase(URI.create(origin).getAuthority());
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private void refuse(RoutingContext context) {
        Problem problem = Problem.of(
                Response.Status.FORBIDDEN,
                "The request comes from another site, or does not say from where (Sec-Fetch-Site or Origin).",
                context.normalizedPath());
        try {
            context.response()
                    .setStatusCode(problem.status())
                    .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                    .end(json.writeValueAsString(problem));
        } catch (JsonProcessingException e) {
            context.fail(e);
        }
    }
}
