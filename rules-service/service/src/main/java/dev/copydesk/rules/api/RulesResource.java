package dev.copydesk.rules.api;

import dev.copydesk.rules.catalogue.Catalogue;
import dev.copydesk.rules.catalogue.CatalogueEntry;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The rule catalogue. */
@Path("/api/v1/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Rules")
public class RulesResource {
    /** Every rule that ships with Copydesk, by category. */
    @GET
    @Operation(
            operationId = "listRules",
            summary = "The rule catalogue",
            description = "Every rule with its severity, why it matters, and copy that it must and must not flag.")
    @APIResponse(responseCode = "200", description = "The rules, by category")
    public Collection<CatalogueEntry> rules() {
        return Catalogue.builtIn().entries();
    }
}
