package dev.copydesk.report.access.openid;

import dev.copydesk.report.access.AccessConfig;
import dev.copydesk.report.access.Identities;
import dev.copydesk.report.access.Role;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.access.account.Accounts;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.EnumSet;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Gives people whom the provider has signed in what their roles may do. Each who has a role has an account here,
 * so that articles can be assigned to them; an account that is disabled here may do nothing, whatever the provider says.
 */
@ApplicationScoped
class OpenIdPeople implements SecurityIdentityAugmentor {
    private final Accounts accounts;
    private final AccessConfig.Roles names;

    OpenIdPeople(Accounts accounts, AccessConfig config) {
        this.accounts = accounts;
        this.names = config.signIn().roles();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return identity.getPrincipal() instanceof JsonWebToken
                ? context.runBlocking(() -> known(identity))
                : Uni.createFrom().item(identity);
    }

    private SecurityIdentity known(SecurityIdentity identity) {
        Set<Role> roles = accounts.ofProvider(identity.getPrincipal().getName(), roles(identity))
                .filter(Account::isEnabled)
                .map(Account::roles)
                .orElse(Set.of());
        return Identities.of(identity, roles);
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
