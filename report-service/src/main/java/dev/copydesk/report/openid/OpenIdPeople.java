package dev.copydesk.report.openid;

import dev.copydesk.report.access.AccessConfig;
import dev.copydesk.report.access.Identities;
import dev.copydesk.report.access.Role;
import dev.copydesk.report.openid.OpenIdAccounts.Person;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives people whom the provider has signed in what their roles may do. Each who has a role has an account here,
 * so that articles can be assigned to them; an account that is disabled here may do nothing, whatever the provider says.
 */
@ApplicationScoped
class OpenIdPeople implements SecurityIdentityAugmentor {
    private final OpenIdAccounts accounts;
    private final AccessConfig.Roles names;

    OpenIdPeople(OpenIdAccounts accounts, AccessConfig config) {
        this.accounts = accounts;
        this.names = config.signIn().roles();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken token
                ? context.runBlocking(() -> known(identity, token))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(SecurityIdentity identity, JsonWebToken token) {
        Instant issuedAt = Instant.ofEpochSecond(token.getIssuedAtTime());
        Standing standing = accounts.standing(
                new Person(token.getIssuer(), token.getSubject(), token.getName(), roles(identity), issuedAt));
        return Identities.of(identity, standing.name(), standing.roles(), standing.refusal());
    }

    private Set<Role> roles(SecurityIdentity identity) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (namesOf(role).stream().anyMatch(identity::hasRole)) {
                roles.add(role);
            }
        }
        return roles;
    }

    private Set<String> namesOf(Role role) {
        return switch (role) {
            case EDITOR -> names.editor();
            case CHIEF -> names.chief();
            case OPERATIONS -> names.operations();
        };
    }
}
