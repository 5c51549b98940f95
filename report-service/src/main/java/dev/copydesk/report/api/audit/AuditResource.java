package dev.copydesk.report.api.audit;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.api.audit.AuditListJson.EntryJson;
import dev.copydesk.report.audit.AuditEntry;
import dev.copydesk.report.audit.AuditFilter;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.page.Page;
import dev.copydesk.report.problem.Problem;
import dev.copydesk.report.spreadsheet.Spreadsheet;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** Everything that anyone decided. */
@Path("/api/v1/audit")
@PermissionsAllowed("audit:read")
@Blocking
@Tag(name = "Audit")
public class AuditResource {
    private static final int PAGE = 100;
    private static final int MAX_PAGE = 1_000;
    private static final int MOST_LINES = 50_000;
    private static final List<String> COLUMNS =
            List.of("id", "at", "actor", "action", "article", "revision", "flag", "rule", "detail");

    private final AuditTrail trail;
    private final SecurityIdentity caller;

    AuditResource(AuditTrail trail, SecurityIdentity caller) {
        this.trail = trail;
        this.caller = caller;
    }

    /** A page of the trail. */
    @GET
    @Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
    @Operation(summary = "The audit trail, the newest first")
    public AuditListJson list(
            @BeanParam AuditQuery query,
            @RestQuery("cursor")
                    @Parameter(
                            description = "The field next of the page before",
                            schema = @Schema(implementation = Long.class))
                    String cursor,
            @RestQuery("limit")
                    @Parameter(description = "1 to 1000, else 100", schema = @Schema(implementation = Integer.class))
                    String limit) {
        return AuditListJson.of(trail.find(
                query.filter(),
                Clearances.known(caller),
                Parameters.number("cursor", cursor),
                Parameters.limit("limit", limit, PAGE, MAX_PAGE)));
    }

    /** The trail for a spreadsheet. */
    @GET
    @Path("export/csv")
    @Produces(Spreadsheet.MEDIA_TYPE)
    @Operation(summary = "The audit trail as CSV", description = "The newest first, at most 50,000 lines.")
    public Response csv(@BeanParam AuditQuery query) {
        return Response.ok(Spreadsheet.of(COLUMNS, newest(query.filter())))
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit.csv\"")
                .build();
    }

    /** Page by page, so that no more than one page of entities is held at a time. */
    private List<List<String>> newest(AuditFilter filter) {
        List<List<String>> rows = new ArrayList<>();
        Optional<Long> next = Optional.empty();
        do {
            int most = Math.min(MAX_PAGE, MOST_LINES - rows.size());
            Page<AuditEntry, Long> page = trail.find(filter, Clearances.known(caller), next.orElse(null), most);
            page.entries().forEach(entry -> rows.add(row(EntryJson.of(entry))));
            next = page.next();
        } while (next.isPresent() && rows.size() < MOST_LINES);
        return rows;
    }

    private static List<String> row(EntryJson entry) {
        return Arrays.asList(
                String.valueOf(entry.id()),
                entry.at().toString(),
                entry.actor(),
                entry.action(),
                entry.articleId(),
                entry.revision() == null ? null : entry.revision().toString(),
                entry.flag(),
                entry.rule(),
                detail(entry.detail()));
    }

    private static String detail(Map<String, String> detail) {
        return new TreeMap<>(detail)
                .entrySet().stream()
                        .map(part -> part.getKey() + ": " + part.getValue())
                        .collect(Collectors.joining("; "));
    }
}
