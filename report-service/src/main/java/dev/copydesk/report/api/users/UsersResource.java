package dev.copydesk.report.api.users;

import dev.copydesk.report.access.Role;
import dev.copydesk.report.api.users.UserJson.UserListJson;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.user.UserDesk;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The accounts. */
@Path("/api/v1/users")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermissionsAllowed("users:write")
@Blocking
@Tag(name = "Users")
public class UsersResource {
    private static final String UNKNOWN = "There is no such account.";

    private final UserDesk desk;
    private final SecurityIdentity caller;

    UsersResource(UserDesk desk, SecurityIdentity caller) {
        this.desk = desk;
        this.caller = caller;
    }

    /** Every account. */
    @GET
    @Operation(summary = "The accounts, disabled ones too")
    public UserListJson list() {
        return new UserListJson(desk.accounts().stream().map(UserJson::of).toList());
    }

    /** Gives somebody an account. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give somebody an account")
    @APIResponse(responseCode = "201", description = "The account")
    @APIResponse(responseCode = "400", description = "Name, password or roles won't do; errors says why")
    @APIResponse(responseCode = "409", description = "There is an account of this name")
    public Response add(NewUserJson given) {
        String name = required("name", body(given).name());
        desk.add(name, required("password", given.password()), roles(given.roles()), who());
        return Response.created(UriBuilder.fromPath("/api/v1/users/{name}").build(name))
                .entity(user(name))
                .build();
    }

    /** Gives an account other roles, disables or enables it. */
    @PUT
    @Path("{name}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Change the roles of an account, disable it, or enable it",
            description = "It holds from the next request on, also for who is signed in.")
    @APIResponse(responseCode = "200", description = "The account as it is now")
    @APIResponse(responseCode = "400", description = "Without a role, or nobody would be left to keep the accounts")
    @APIResponse(responseCode = "404", description = "There is no such account")
    @APIResponse(responseCode = "409", description = "It was changed since that version; nothing has changed")
    public UserJson change(@RestPath String name, UserChangeJson given) {
        Set<Role> roles = roles(body(given).roles());
        return desk.change(
                        name, roles, required("enabled", given.enabled()), required("version", given.version()), who())
                .map(UserJson::of)
                .orElseThrow(() -> new NotFoundException(UNKNOWN));
    }

    /** Gives an account another password. */
    @PUT
    @Path("{name}/password")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Give an account another password", description = "It ends all sessions of the account.")
    @APIResponse(responseCode = "204", description = "It is changed")
    @APIResponse(responseCode = "400", description = "The password won't do; errors says why")
    @APIResponse(responseCode = "404", description = "There is no such account")
    public void setPassword(@RestPath String name, NewPasswordJson given) {
        String password = required("password", body(given).password());
        if (!desk.setPassword(name, password, who())) {
            throw new NotFoundException(UNKNOWN);
        }
    }

    /** Gives an account to nobody. */
    @POST
    @Path("{name}/free")
    @Operation(
            summary = "Take away from an account all that opens it",
            description = "The next whom the OpenID provider signs in with its name has it then.")
    @APIResponse(responseCode = "200", description = "The account as it is now")
    @APIResponse(responseCode = "404", description = "There is no such account")
    @APIResponse(responseCode = "409", description = "People have passwords here; nothing has changed")
    public UserJson free(@RestPath String name) {
        return desk.free(name, who()).map(UserJson::of).orElseThrow(() -> new NotFoundException(UNKNOWN));
    }

    private static Set<Role> roles(Set<String> codes) {
        return UserDesk.roles(required("roles", codes));
    }

    private static <T> T body(T given) {
        if (given == null) {
            throw new BadRequestException("Send what the account is to be as JSON.");
        }
        return given;
    }

    private static <T> T required(String field, T value) {
        if (value == null) {
            throw new InvalidFieldsException(
                    "The account can't be kept so.", List.of(new FieldError(field, "is missing")));
        }
        return value;
    }

    private UserJson user(String name) {
        return desk.accounts().stream()
                .filter(account -> account.name().equals(name))
                .map(UserJson::of)
                .findFirst()
                .orElseThrow(() -> new NotFoundException(UNKNOWN));
    }

    private String who() {
        return caller.getPrincipal().getName();
    }
}
