package dev.copydesk.report.web.users;

import dev.copydesk.report.preference.KeyAction;
import dev.copydesk.report.preference.KeyChoices;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** One's own keys: each can be another one, and all can be turned off. */
@Path("/account/keys")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@PermissionsAllowed("reports:read")
@Blocking
public class KeysResource {
    private final KeyChoices choices;
    private final SecurityIdentity identity;

    KeysResource(KeyChoices choices, SecurityIdentity identity) {
        this.choices = choices;
        this.identity = identity;
    }

    /** The form to choose keys. */
    @GET
    @Consumes(MediaType.WILDCARD)
    @Operation(hidden = true)
    public TemplateInstance keys() {
        return Templates.keys(KeysView.of(who(), choices.of(who()), false, List.of()));
    }

    /** Gives actions the keys of the form, where each has a field. */
    @POST
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> choose(MultivaluedMap<String, String> form) {
        Map<KeyAction, String> wanted = new EnumMap<>(KeyAction.class);
        form.forEach((field, values) -> KeyAction.of(field)
                .ifPresent(action -> wanted.put(action, values.get(0).strip())));
        try {
            choices.choose(who(), wanted);
            return RestResponse.ok(Templates.keys(KeysView.of(who(), choices.of(who()), true, List.of())));
        } catch (InvalidFieldsException refused) {
            return RestResponse.status(Status.BAD_REQUEST, refused(refused.errors(), wanted));
        }
    }

    private TemplateInstance refused(List<FieldError> errors, Map<KeyAction, String> wanted) {
        return Templates.keys(
                KeysView.of(who(), choices.of(who()), false, errors).with(wanted));
    }

    /** Has single keys do something, or nothing; the script of a page asks for it. */
    @POST
    @Path("on")
    @Operation(hidden = true)
    public void turn(@RestForm("on") boolean on) {
        choices.turn(who(), on);
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
