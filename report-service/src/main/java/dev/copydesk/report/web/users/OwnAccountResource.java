package dev.copydesk.report.web.users;

import dev.copydesk.report.access.session.SessionCookies;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.user.UserDesk;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** One's own account. */
@Path("/account")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
@Blocking
public class OwnAccountResource {
    private final UserDesk desk;
    private final SecurityIdentity identity;
    private final HttpServerRequest http;

    OwnAccountResource(UserDesk desk, SecurityIdentity identity, HttpServerRequest http) {
        this.desk = desk;
        this.identity = identity;
        this.http = http;
    }

    /** The form to change the password. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance account() {
        return page(false, List.of());
    }

    /** Changes the password. */
    @POST
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> changePassword(
            @RestForm("present") String present, @RestForm("password") String password) {
        try {
            desk.changeOwnPassword(
                    who(),
                    SessionCookies.token(http).orElse(""),
                    present == null ? "" : present,
                    password == null ? "" : password,
                    http.remoteAddress().hostAddress());
            return RestResponse.ok(page(true, List.of()));
        } catch (InvalidFieldsException refused) {
            return RestResponse.status(Status.BAD_REQUEST, page(false, refused.errors()));
        }
    }

    private TemplateInstance page(boolean changed, List<FieldError> errors) {
        return Templates.ownAccount(new OwnAccountView(who(), desk.hasPasswords(), changed, errors));
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
