package dev.copydesk.report.access.session;

import dev.copydesk.report.access.AccessConfig;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Optional;
import java.util.Set;

/** Knows browsers by their session and leads others to the form, unless people sign in with an OpenID provider. */
@ApplicationScoped
class SessionMechanism implements HttpAuthenticationMechanism {
    private final boolean isOn;

    SessionMechanism(AccessConfig config) {
        isOn = !config.signIn().oidc();
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager manager) {
        Optional<String> token = isOn ? SessionCookies.token(context.request()) : Optional.empty();
        // Whose session has ended is nobody, and may still see the form.
        return token.map(brought -> manager.authenticate(new SessionRequest(brought))
                        .onFailure(AuthenticationFailedException.class)
                        .recoverWithNull())
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(SessionRequest.class);
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        if (!isOn) {
            return Uni.createFrom().nullItem();
        }
        SessionCookies.remember(context.request());
        return Uni.createFrom().item(new ChallengeData(Status.FOUND.getStatusCode(), HttpHeaders.LOCATION, "/login"));
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(isOn ? new HttpCredentialTransport(HttpCredentialTransport.Type.COOKIE, "session") : null);
    }
}
