package dev.copydesk.report.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.UsernamePasswordAuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.HttpSecurityUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Signs people in by name and password. */
@ApplicationScoped
public class PasswordIdentityProvider implements IdentityProvider<UsernamePasswordAuthenticationRequest> {
    private final Accounts accounts;
    private final SignInThrottle throttle;

    PasswordIdentityProvider(Accounts accounts, SignInThrottle throttle) {
        this.accounts = accounts;
        this.throttle = throttle;
    }

    @Override
    public Class<UsernamePasswordAuthenticationRequest> getRequestType() {
        return UsernamePasswordAuthenticationRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(
            UsernamePasswordAuthenticationRequest request, AuthenticationRequestContext context) {
        RoutingContext http = HttpSecurityUtils.getRoutingContextAttribute(request);
        String address =
                http == null ? "unknown" : http.request().remoteAddress().hostAddress();
        String password = new String(request.getPassword().getPassword());
        return context.runBlocking(() -> signIn(request.getUsername().strip(), password, address));
    }

    private SecurityIdentity signIn(String name, String password, String address) {
        if (throttle.refuses(name, address)) {
            throw new AuthenticationFailedException("Too many wrong passwords");
        }
        return accounts.verify(name, password)
                .map(account -> {
                    throttle.succeeded(name, address);
                    return Identities.of(account);
                })
                .orElseThrow(() -> {
                    throttle.failed(name, address);
                    return new AuthenticationFailedException("Name and password do not match");
                });
    }
}
