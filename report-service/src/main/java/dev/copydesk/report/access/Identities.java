package dev.copydesk.report.access;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Collection;

/** What a person or a program is to the rest of the service. */
final class Identities {
    private Identities() {}

    static SecurityIdentity of(Account account) {
        QuarkusSecurityIdentity.Builder identity = named(account.name());
        for (Role role : account.roles()) {
            identity.addRole(role.code());
            permit(identity, role.scopes());
        }
        return identity.build();
    }

    static SecurityIdentity ofToken(String name, Collection<Scope> scopes) {
        QuarkusSecurityIdentity.Builder identity = named(name);
        permit(identity, scopes);
        return identity.build();
    }

    private static QuarkusSecurityIdentity.Builder named(String name) {
        return QuarkusSecurityIdentity.builder().setPrincipal(new QuarkusPrincipal(name));
    }

    private static void permit(QuarkusSecurityIdentity.Builder identity, Collection<Scope> scopes) {
        for (Scope scope : scopes) {
            String[] nameAndAction = scope.permission().split(":", 2);
            identity.addPermission(new StringPermission(nameAndAction[0], nameAndAction[1]));
        }
    }
}
