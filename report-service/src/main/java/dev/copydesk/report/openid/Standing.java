package dev.copydesk.report.openid;

import dev.copydesk.report.access.Role;
import java.util.Set;

/**
 * What somebody is here whom the provider has signed in.
 *
 * @param name of their account; of the person at the provider where they have none
 * @param roles empty where they may do nothing
 * @param refusal why they may do nothing, as a sentence; null where they may
 */
record Standing(String name, Set<Role> roles, String refusal) {
    static Standing of(String name, Set<Role> roles) {
        return new Standing(name, roles, null);
    }

    static Standing refused(String name, String why) {
        return new Standing(name, Set.of(), why);
    }
}
