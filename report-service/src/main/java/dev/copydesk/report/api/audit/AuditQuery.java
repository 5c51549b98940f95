package dev.copydesk.report.api.audit;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditFilter;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;

/** What of the audit trail is wanted, as it stands in the address; each may be missing. */
public class AuditQuery {
    @RestQuery("actor")
    @Parameter(description = "Name of an account or a token")
    public String actor;

    @RestQuery("action")
    @Parameter(
            description = "accepted, dismissed, reopened, commented, assigned, marked, rule-changed, account-added,"
                    + " account-changed, password-changed, name-added, name-changed, name-removed, names-imported,"
                    + " dead-letter-replayed, dead-letter-discarded, callback-sent-again or callback-discarded",
            schema = @Schema(implementation = String.class))
    public String action;

    @RestQuery("article")
    @Parameter(description = "Id of an article")
    public String article;

    @RestQuery("rule")
    @Parameter(description = "Id of a rule")
    public String rule;

    @RestQuery("since")
    @Parameter(description = "A day, or a time: then or later")
    public String since;

    @RestQuery("until")
    @Parameter(description = "A day, or a time: before then")
    public String until;

    /** The same, checked. */
    public AuditFilter filter() {
        return new AuditFilter(
                Parameters.text(actor),
                Parameters.oneOf(Action.class, "action", action),
                Parameters.text(article),
                Parameters.text(rule),
                Parameters.time("since", since),
                Parameters.time("until", until));
    }
}
