package dev.copydesk.report.problem;

import dev.copydesk.messaging.Outages;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns what went wrong into an answer: a page for a browser, problem+json for everyone else. */
public class Problems {
    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final String RETRY_AFTER_SECONDS = "2";

    /** The attribute of an identity that says why it may do nothing, as a sentence. */
    public static final String REFUSAL = "copydesk.refusal";

    private final SecurityIdentity caller;

    Problems(SecurityIdentity caller) {
        this.caller = caller;
    }

    @ServerExceptionMapper
    Response invalidParameter(InvalidParameterException fault, ContainerRequestContext request) {
        String detail = "The parameter " + fault.parameter() + " " + fault.getMessage() + ".";
        return answer(
                problem(Status.BAD_REQUEST, detail, request).naming(fault.parameter(), fault.getMessage()), request);
    }

    @ServerExceptionMapper
    Response invalidFields(InvalidFieldsException fault, ContainerRequestContext request) {
        return answer(problem(Status.BAD_REQUEST, fault.getMessage(), request).naming(fault.errors()), request);
    }

    @ServerExceptionMapper
    Response conflict(ConflictException fault, ContainerRequestContext request) {
        return answer(problem(Status.CONFLICT, fault.getMessage(), request), request);
    }

    @ServerExceptionMapper
    Response unavailable(UnavailableException fault, ContainerRequestContext request) {
        return later(problem(Status.SERVICE_UNAVAILABLE, fault.getMessage(), request), request);
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException fault, ContainerRequestContext request) {
        String refusal = caller.getAttribute(REFUSAL);
        String detail = refusal == null
                ? "Your account lacks the role, or your token the scope, that this takes; whoever keeps them can give it."
                : refusal;
        return answer(problem(Status.FORBIDDEN, detail, request), request);
    }

    @ServerExceptionMapper
    Response refused(WebApplicationException fault, ContainerRequestContext request) {
        Response given = fault.getResponse();
        if (given.getStatus() < 400) {
            return given;
        }
        Problem problem = problem(given.getStatusInfo(), detail(fault), request);
        return Response.fromResponse(answer(problem, request))
                .header(HttpHeaders.ALLOW, given.getHeaderString(HttpHeaders.ALLOW))
                .build();
    }

    private static String detail(WebApplicationException fault) {
        String message = fault.getMessage();
        boolean saysNothing = message == null || message.startsWith("HTTP ") || message.startsWith("Unable to find");
        return saysNothing ? explain(fault.getResponse().getStatus()) : message;
    }

    private static String explain(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this path, or nothing that you may see.";
            case 405 -> "This path does not take that method; the header Allow names those it takes.";
            case 415 -> "Send the body in a media type that this path takes, such as application/json.";
            default -> null;
        };
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, ContainerRequestContext request) {
        if (Outages.behind(fault).isPresent()) {
            LOG.warnf("%s can't be answered, the database is not reachable", path(request));
            return later(
                    problem(Status.SERVICE_UNAVAILABLE, "The database is not reachable; try again soon.", request),
                    request);
        }
        LOG.errorf(fault, "%s failed", path(request));
        return answer(
                problem(
                        Status.INTERNAL_SERVER_ERROR,
                        "Something failed in report-service; its log has the cause, under this path and time.",
                        request),
                request);
    }

    private static Response later(Problem problem, ContainerRequestContext request) {
        return Response.fromResponse(answer(problem, request))
                .header(HttpHeaders.RETRY_AFTER, RETRY_AFTER_SECONDS)
                .build();
    }

    private static Problem problem(Response.StatusType status, String detail, ContainerRequestContext request) {
        return Problem.of(status, detail, path(request));
    }

    private static String path(ContainerRequestContext request) {
        return request.getUriInfo().getRequestUri().getRawPath();
    }

    private static Response answer(Problem problem, ContainerRequestContext request) {
        if (isBrowser(request)) {
            return Response.status(problem.status())
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(ProblemPage.problem(problem).render())
                    .build();
        }
        return Response.status(problem.status())
                .type(Problem.MEDIA_TYPE)
                .entity(problem)
                .build();
    }

    /** A page that the browser shows as a whole, not a part that a script on it loads. */
    private static boolean isBrowser(ContainerRequestContext request) {
        return !path(request).startsWith("/api/")
                && request.getHeaderString("HX-Request") == null
                && request.getAcceptableMediaTypes().stream()
                        .anyMatch(type -> type.getType().equals("text")
                                && type.getSubtype().equals("html"));
    }
}
