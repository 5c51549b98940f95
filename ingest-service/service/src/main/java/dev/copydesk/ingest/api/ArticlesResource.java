package dev.copydesk.ingest.api;

import dev.copydesk.ingest.intake.Intake;
import dev.copydesk.ingest.intake.Receipt;
import dev.copydesk.ingest.intake.Reception;
import dev.copydesk.ingest.problem.Problem;
import dev.copydesk.ingest.source.Source;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Takes articles in our own JSON. */
@Path("/api/v1/articles")
@Tag(name = "Articles", description = "Push articles to be checked.")
public class ArticlesResource {
    private final BearerToken token;
    private final Reception reception;
    private final SubmissionReader reader;
    private final Intake intake;

    ArticlesResource(BearerToken token, Reception reception, SubmissionReader reader, Intake intake) {
        this.token = token;
        this.reception = reception;
        this.reader = reader;
        this.intake = intake;
    }

    /**
     * Accepts an article. The body is read on a worker thread, with a limit, only after the token was found good; the wait for
     * the broker holds no thread.
     */
    @POST
    @Blocking
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    @SecurityRequirement(name = "source-token")
    @Operation(
            operationId = "pushArticle",
            summary = "Push an article",
            description =
                    "Answers 202 once the article is stored safely; its report follows in report-service. The same article"
                            + " may be pushed any number of times.")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = ArticleSubmission.class)))
    @APIResponse(
            responseCode = "202",
            description = "Accepted: the article is stored and will be checked.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "200",
            description =
                    "Understood, and there is nothing to check: a draft of a source whose drafts are not checked.",
            content = @Content(schema = @Schema(implementation = Receipt.class)))
    @APIResponse(
            responseCode = "400",
            description = "The body is not JSON in UTF-8.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "401",
            description = "No token, or one that no source has.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "413",
            description = "The body has more than 2 MiB.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "415",
            description = "The body is not application/json, or is compressed.",
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
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_LENGTH) Long length,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_ENCODING) String encoding,
            InputStream body) {
        Source source = token.source(authorization);
        return reception.take(length, encoding, body, (bytes, place) -> intake.take(source, reader.read(bytes), place));
    }
}
