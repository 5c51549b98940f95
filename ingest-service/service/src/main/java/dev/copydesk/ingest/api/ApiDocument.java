package dev.copydesk.ingest.api;

import jakarta.ws.rs.core.Application;
import org.eclipse.microprofile.openapi.annotations.OpenAPIDefinition;
import org.eclipse.microprofile.openapi.annotations.enums.SecuritySchemeType;
import org.eclipse.microprofile.openapi.annotations.info.Info;
import org.eclipse.microprofile.openapi.annotations.info.License;
import org.eclipse.microprofile.openapi.annotations.security.SecurityScheme;

/** What the OpenAPI document says of the service as a whole. */
@OpenAPIDefinition(
        info =
                @Info(
                        title = "Copydesk: ingest",
                        version = "1",
                        description =
                                "Takes articles from content management systems. Errors are application/problem+json"
                                        + " (RFC 9457); errors names each field that is wrong.",
                        license =
                                @License(name = "Apache-2.0", url = "https://www.apache.org/licenses/LICENSE-2.0.txt")))
@SecurityScheme(
        securitySchemeName = "source-token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "A token of a configured source.")
@SecurityScheme(
        securitySchemeName = "operator-token",
        type = SecuritySchemeType.HTTP,
        scheme = "bearer",
        description = "One of copydesk.operators.tokens.")
public class ApiDocument extends Application {}
