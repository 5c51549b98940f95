package dev.copydesk.report.web;

import dev.copydesk.report.access.AccessConfig;
import dev.copydesk.report.access.session.PasswordSignIn;
import dev.copydesk.report.access.session.SessionCookies;
import dev.copydesk.report.access.session.Sessions;
import dev.copydesk.report.openid.ProviderSignOut;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;

/** Signing in and out: with a name and a password, or with an OpenID provider. */
@Path("/")
@PermitAll
@Blocking
public class SignInResource {
    private final PasswordSignIn passwords;
    private final Sessions sessions;
    private final ProviderSignOut provider;
    private final SecurityIdentity identity;
    private final HttpServerRequest http;
    private final AccessConfig.SignIn signIn;

    SignInResource(
            PasswordSignIn passwords,
            Sessions sessions,
            ProviderSignOut provider,
            SecurityIdentity identity,
            HttpServerRequest http,
            AccessConfig config) {
        this.passwords = passwords;
        this.sessions = sessions;
        this.provider = provider;
        this.identity = identity;
        this.http = http;
        this.signIn = config.signIn();
    }

    /** The form, or the way to the provider; who is signed in already goes on to the list. */
    @GET
    @Path("login")
    @Produces(MediaType.TEXT_HTML)
    @Operation(hidden = true)
    public Response form(@RestQuery("failed") String failed) {
        return identity.isAnonymous()
                ? Response.ok(Templates.login(
                                signIn.oidc(),
                                failed != null,
                                signIn.triesForNameAndAddress(),
                                signIn.rest().toMinutes()))
                        .build()
                : Response.seeOther(URI.create("/")).build();
    }

    /** Opens a session, and leads to the page that was asked for. */
    @POST
    @Path("login")
    @Operation(hidden = true)
    public Response signIn(@RestForm("name") String name, @RestForm("password") String password) {
        if (signIn.oidc()) {
            throw new NotFoundException();
        }
        String page = passwords
                .signIn(
                        given(name).strip(),
                        given(password),
                        http.remoteAddress().hostAddress())
                .map(token -> {
                    SessionCookies.give(http.response(), token);
                    return SessionCookies.remembered(http);
                })
                .orElse("/login?failed=yes");
        return Response.status(Status.FOUND).location(URI.create(page)).build();
    }

    /** Ends the session of this browser; the provider's, too, where it offers that. */
    @POST
    @Path("logout")
    @Operation(hidden = true)
    public Response signOut() {
        if (signIn.oidc()) {
            // A page that leads on: our policy lets no form, and so no redirect after one, go to another site.
            return provider.signOut(identity, http)
                    .map(there -> Response.ok(Templates.signedOut(there.toString()))
                            .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                            .build())
                    .orElseGet(SignInResource::toForm);
        }
        SessionCookies.token(http).ifPresent(sessions::end);
        SessionCookies.take(http.response());
        return toForm();
    }

    private static Response toForm() {
        return Response.seeOther(URI.create("/login")).build();
    }

    private static String given(String field) {
        return field == null ? "" : field;
    }
}
