package dev.copydesk.ingest.webhook;

import dev.copydesk.ingest.delivery.Deliveries;
import dev.copydesk.ingest.intake.Intake;
import dev.copydesk.ingest.intake.Receipt;
import dev.copydesk.ingest.intake.Reception;
import dev.copydesk.ingest.intake.Room;
import dev.copydesk.ingest.problem.Problem;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import dev.copydesk.ingest.source.Source;
import dev.copydesk.ingest.source.Sources;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.Proof;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * Takes pushes of all kinds of sender. Every answer of the 2xx comes after the broker has what follows from the push. Load is
 * shed with 503 and never with 429, which Superdesk takes for a final no; 410, on which Ghost deletes its webhook, is never
 * answered.
 */
@Path("/webhooks")
@Tag(name = "Webhooks", description = "What content management systems push.")
public class WebhooksResource {
    private final Sources sources;
    private final Webhooks webhooks;
    private final Reception reception;
    private final Intake intake;
    private final Deliveries deliveries;

    WebhooksResource(Sources sources, Webhooks webhooks, Reception reception, Intake intake, Deliveries deliveries) {
        this.sources = sources;
        this.webhooks = webhooks;
        this.reception = reception;
        this.intake = intake;
        this.deliveries = deliveries;
    }

    /** Takes one push. The signature is verified over the raw bytes before anything is parsed. */
    @POST
    @Path("{source}")
    @Blocking
    @Consumes(MediaType.WILDCARD)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "pushWebhook",
            summary = "Push an article in the shape of its CMS",
            description =
                    "Body and signature are those of the source's kind. The same push may come any number of times.")
    @RequestBody(required = true, content = @Content(mediaType = MediaType.WILDCARD))
    @APIResponse(
            responseCode = "202",
            description = "The revision, or that the article was withdrawn, is stored.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "200",
            description = "Nothing follows: the delivery was taken before, or there is nothing to check.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body can't be read.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "401",
            description = "The signature is missing, wrong or too old.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "404",
            description = "No source of this id pushes by webhook.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The body has more than 2 MiB.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "415",
            description = "The body is of another media type than the source's kind pushes, or is compressed.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "Fields are missing or wrong; errors names them.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "503",
            description = "It could not be stored now; push it again.",
            headers =
                    @Header(
                            name = "Retry-After",
                            description = "Seconds to wait",
                            schema = @Schema(type = SchemaType.INTEGER)),
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public CompletionStage<Response> push(
            @Parameter(description = "The id of the configured source.") @PathParam("source") String sourceId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_ENCODING) String encoding,
            @Context HttpHeaders headers,
            @Context UriInfo uri,
            InputStream body) {
        Source source = sources.withId(sourceId)
                .filter(found -> found.kind().isWebhook())
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.UNKNOWN_SOURCE, "No source of this id pushes by webhook; see copydesk.sources."));
        return reception.take(
                length,
                encoding,
                body,
                (bytes, place) -> take(
                        source,
                        new WebhookRequest(
                                bytes, firstOfEach(headers.getRequestHeaders()), firstOfEach(uri.getQueryParameters())),
                        place));
    }

    private CompletionStage<Receipt> take(Source source, WebhookRequest request, Room.Place place) {
        WebhookAdapter adapter = webhooks.of(source);
        Proof proof = adapter.verify(request, sources.secretsOf(source));
        if (proof.deliveryId().isEmpty()) {
            return intake.take(source, adapter.read(request), place);
        }
        String delivery = proof.deliveryId().get();
        if (deliveries.isKnown(source.id(), delivery)) {
            place.leave();
            return CompletableFuture.completedFuture(Receipt.repeated());
        }
        return deliveries.rememberedAfter(source.id(), delivery, intake.take(source, adapter.read(request), place));
    }

    private static Map<String, String> firstOfEach(MultivaluedMap<String, String> values) {
        return values.keySet().stream()
                .filter(name -> values.getFirst(name) != null)
                .collect(Collectors.toMap(name -> name, values::getFirst));
    }
}
