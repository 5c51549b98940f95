package dev.copydesk.report.web;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out. The form itself is taken by Quarkus, which compares the password and sets the cookie. */
@Path("/")
@PermitAll
public class SignInResource {
    private final SecurityIdentity identity;
    private final String cookie;

    SignInResource(
            SecurityIdentity identity, @ConfigProperty(name = "quarkus.http.auth.form.cookie-name") String cookie) {
        this.identity = identity;
        this.cookie = cookie;
    }

    /** The form; who is signed in already goes on to the list. */
    @GET
    @Path("login")
    @Produces(MediaType.TEXT_HTML)
    @Blocking
    @Operation(hidden = true)
    public Response form(@RestQuery("failed") String failed) {
        return identity.isAnonymous()
                ? Response.ok(Templates.login(failed != null)).build()
                : Response.seeOther(URI.create("/")).build();
    }

    /** Ends the session of this browser. */
    @POST
    @Path("logout")
    @Operation(hidden = true)
    public Response signOut() {
        NewCookie gone =
                new NewCookie.Builder(cookie).path("/").maxAge(0).httpOnly(true).build();
        return Response.seeOther(URI.create("/login")).cookie(gone).build();
    }
}
