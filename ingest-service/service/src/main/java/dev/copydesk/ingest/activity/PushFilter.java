package dev.copydesk.ingest.activity;

import dev.copydesk.ingest.intake.Receipt;
import dev.copydesk.ingest.problem.Problem;
import dev.copydesk.ingest.source.Source;
import dev.copydesk.ingest.source.Sources;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Counts every answer to a push by its source, whichever way the push came. */
class PushFilter {
    private static final String WEBHOOKS = "/webhooks/";
    private static final String ARTICLES = "/api/v1/articles";
    private static final String BEARER = "Bearer ";

    private final Sources sources;
    private final Tally tally;

    PushFilter(Sources sources, Tally tally) {
        this.sources = sources;
        this.tally = tally;
    }

    @ServerResponseFilter
    void count(ContainerRequestContext request, ContainerResponseContext response) {
        if (request.getMethod().equals("POST")) {
            source(request).ifPresent(source -> tally.add(source.id(), outcome(response)));
        }
    }

    /** A push that claims to be nobody's that is configured counts for nobody. */
    private Optional<Source> source(ContainerRequestContext request) {
        String path = request.getUriInfo().getPath();
        if (path.startsWith(WEBHOOKS)) {
            return sources.withId(path.substring(WEBHOOKS.length()));
        }
        String authorization = request.getHeaderString(HttpHeaders.AUTHORIZATION);
        if (!path.equals(ARTICLES)
                || authorization == null
                || !authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            return Optional.empty();
        }
        return sources.ofToken(authorization.substring(BEARER.length()).strip());
    }

    private static Outcome outcome(ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem) {
            return Outcome.refused(problem.cause());
        }
        if (response.getStatus() >= 300) {
            return Outcome.refused("http-" + response.getStatus());
        }
        return response.getEntity() instanceof Receipt receipt ? outcome(receipt) : Outcome.NOT_CHECKED;
    }

    private static Outcome outcome(Receipt receipt) {
        return switch (receipt.status()) {
            case ACCEPTED -> Outcome.ACCEPTED;
            case WITHDRAWN -> Outcome.WITHDRAWN;
            case NOT_CHECKED -> Outcome.NOT_CHECKED;
            case REPEATED -> Outcome.REPEATED;
        };
    }
}
