package dev.copydesk.report.access;

import dev.copydesk.report.problem.Problem;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Answers who has not said who they are: a browser is led to the sign-in page, a program is told what to send. */
public class Challenges {
    private final HttpAuthenticator authenticator;

    Challenges(HttpAuthenticator authenticator) {
        this.authenticator = authenticator;
    }

    @ServerExceptionMapper
    Uni<Response> unauthorized(UnauthorizedException fault, RoutingContext context) {
        return authenticator.getChallenge(context).map(challenge -> answer(challenge, context));
    }

    private static Response answer(ChallengeData challenge, RoutingContext context) {
        Response.ResponseBuilder answer = Response.status(challenge.status);
        if (challenge.headerName != null) {
            answer.header(challenge.headerName.toString(), challenge.headerContent);
        }
        if (challenge.status == Response.Status.UNAUTHORIZED.getStatusCode()) {
            answer.type(Problem.MEDIA_TYPE).entity(TokenMechanism.noCredentials(context));
        }
        return answer.build();
    }
}
