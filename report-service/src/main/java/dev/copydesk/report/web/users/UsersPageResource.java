package dev.copydesk.report.web.users;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.user.UserDesk;
import dev.copydesk.report.web.Paths;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The accounts as a page, for who keeps them. */
@Path("/users")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("users:write")
@Blocking
public class UsersPageResource {
    private final UserDesk desk;
    private final SecurityIdentity identity;

    UsersPageResource(UserDesk desk, SecurityIdentity identity) {
        this.desk = desk;
        this.identity = identity;
    }

    /** All accounts. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance users(@RestQuery("done") String done, @RestQuery("who") String name) {
        return page(name == null ? null : Done.told(done, name), null, List.of());
    }

    /** Where a refused change has left the browser: loaded again, it shows the accounts. */
    @GET
    @Path("{name}")
    @Operation(hidden = true)
    public RestResponse<Void> afterRefusedChange(@RestPath String name) {
        return RestResponse.seeOther(URI.create("/users"));
    }

    /** As {@link #afterRefusedChange}. */
    @GET
    @Path("{name}/password")
    @Operation(hidden = true)
    public RestResponse<Void> afterRefusedPassword(@RestPath String name) {
        return afterRefusedChange(name);
    }

    /** As {@link #afterRefusedChange}. */
    @GET
    @Path("{name}/free")
    @Operation(hidden = true)
    public RestResponse<Void> afterRefusedFreeing(@RestPath String name) {
        return afterRefusedChange(name);
    }

    /** Gives somebody an account. */
    @POST
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> add(
            @RestForm("name") String name,
            @RestForm("password") String password,
            @RestForm("roles") List<String> roles) {
        return after(
                Done.ADDED,
                given(name).strip(),
                () -> desk.add(given(name).strip(), given(password), UserDesk.roles(roles), who()));
    }

    /** Gives an account other roles, disables or enables it. */
    @POST
    @Path("{name}")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> change(
            @RestPath String name,
            @RestForm("roles") List<String> roles,
            @RestForm("enabled") boolean enabled,
            @RestForm("version") String version) {
        int seen = Parameters.version(version, "load the page again");
        return after(Done.CHANGED, name, () -> {
            if (desk.change(name, UserDesk.roles(roles), enabled, seen, who()).isEmpty()) {
                throw unknown();
            }
        });
    }

    /** Gives an account another password. */
    @POST
    @Path("{name}/password")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> setPassword(@RestPath String name, @RestForm("password") String password) {
        return after(Done.PASSWORD, name, () -> {
            if (!desk.setPassword(name, given(password), who())) {
                throw unknown();
            }
        });
    }

    /** Gives an account to nobody, so that the next of its name has it. */
    @POST
    @Path("{name}/free")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> free(@RestPath String name) {
        return after(Done.FREED, name, () -> {
            if (desk.free(name, who()).isEmpty()) {
                throw unknown();
            }
        });
    }

    private RestResponse<TemplateInstance> after(Done done, String name, Runnable change) {
        try {
            change.run();
            return RestResponse.seeOther(URI.create("/users?done=" + done.code() + "&who=" + Paths.encoded(name)));
        } catch (InvalidFieldsException refused) {
            return RestResponse.status(Status.BAD_REQUEST, page(null, "Not saved.", refused.errors()));
        } catch (ConflictException conflict) {
            return RestResponse.status(Status.CONFLICT, page(null, "Not saved. " + conflict.getMessage(), List.of()));
        }
    }

    private TemplateInstance page(String done, String refusal, List<FieldError> errors) {
        return Templates.users(UsersView.of(who(), desk.hasPasswords(), desk.accounts(), done, refusal, errors));
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no such account.");
    }

    private static String given(String field) {
        return field == null ? "" : field;
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
