package dev.copydesk.ingest.problem;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns whatever ends a request into a problem: our own, the framework's (404, 405, 415) and faults of this service. */
class ProblemMappers {
    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    @ServerExceptionMapper
    Response ours(ProblemException problem, UriInfo uri) {
        ProblemType type = problem.type();
        Response.ResponseBuilder response = respond(new Problem(
                type.uri(), type.title(), type.status(), problem.getMessage(), uri.getPath(), problem.errors()));
        if (problem.retryAfter() != null) {
            response.header(HttpHeaders.RETRY_AFTER, problem.retryAfter().toSeconds());
        }
        if (type == ProblemType.UNAUTHORIZED) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer realm=\"copydesk\"");
        }
        return response.build();
    }

    @ServerExceptionMapper
    Response framework(WebApplicationException refusal, UriInfo uri) {
        Response answer = refusal.getResponse();
        if (answer.getStatusInfo().getFamily() == Response.Status.Family.SERVER_ERROR) {
            return fault(refusal, uri);
        }
        Response.ResponseBuilder response = respond(new Problem(
                "about:blank",
                answer.getStatusInfo().getReasonPhrase(),
                answer.getStatus(),
                explain(answer.getStatus()),
                uri.getPath(),
                List.of()));
        answer.getAllowedMethods().forEach(method -> response.header(HttpHeaders.ALLOW, method));
        return response.build();
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, UriInfo uri) {
        LOG.errorf(fault, "A request to %s failed", uri.getPath());
        ProblemType type = ProblemType.INTERNAL;
        return respond(new Problem(
                        type.uri(),
                        type.title(),
                        type.status(),
                        "The request could not be handled; the log of ingest-service says why.",
                        uri.getPath(),
                        List.of()))
                .build();
    }

    private static String explain(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this path; articles are pushed to /api/v1/articles or /webhooks/<source>.";
            case 405 -> "This path does not take that method; the header Allow names those it takes.";
            case 406 -> "The answer is JSON; accept application/json.";
            case 415 -> "Send the body as application/json in the Content-Type header.";
            default -> "The request was refused.";
        };
    }

    private static Response.ResponseBuilder respond(Problem problem) {
        return Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    }
}
