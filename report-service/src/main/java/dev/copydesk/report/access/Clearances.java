package dev.copydesk.report.access;

import dev.copydesk.report.report.Clearance;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;

/** What callers may see. */
public final class Clearances {
    private static final StringPermission EMBARGOED = new StringPermission("reports", "embargoed");

    private Clearances() {}

    /** What the caller may see; known at once, without blocking. */
    public static Uni<Clearance> of(SecurityIdentity caller) {
        return caller.checkPermission(EMBARGOED).map(may -> may ? Clearance.EMBARGOED : Clearance.PUBLIC);
    }

    /** As {@link #of}, on a thread that may block. */
    public static Clearance known(SecurityIdentity caller) {
        return of(caller).await().indefinitely();
    }
}
