package dev.copydesk.report.access;

import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.problem.Problems;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import java.util.Collection;
import java.util.Set;

/** What a person or a program is to the rest of the service. */
public final class Identities {
    private Identities() {}

    /** Somebody who has signed in here. */
    public static SecurityIdentity of(Account account) {
        return with(named(account.name()), account.roles());
    }

    /**
     * Somebody whom another has signed in.
     *
     * @param name of their account
     * @param roles these and no others
     * @param refusal why they may do nothing, or null
     */
    public static SecurityIdentity of(SecurityIdentity signedIn, String name, Set<Role> roles, String refusal) {
        QuarkusSecurityIdentity.Builder identity = named(name);
        signedIn.getCredentials().forEach(identity::addCredential);
        identity.addAttributes(signedIn.getAttributes());
        if (refusal != null) {
            identity.addAttribute(Problems.REFUSAL, refusal);
        }
        return with(identity, roles);
    }

    private static SecurityIdentity with(QuarkusSecurityIdentity.Builder identity, Set<Role> roles) {
        for (Role role : roles) {
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
