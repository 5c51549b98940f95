package dev.copydesk.report.openid;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.report.access.AccessConfig;
import io.quarkus.oidc.IdTokenCredential;
import io.quarkus.oidc.OidcConfigurationMetadata;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.runtime.OidcUtils;
import io.quarkus.security.identity.SecurityIdentity;
import io.vertx.core.http.HttpServerRequest;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URLEncoder;
import java.util.Optional;

/** Signs people out whom an OpenID provider has signed in: here, and there where it offers that (RP-initiated logout). */
@ApplicationScoped
public class ProviderSignOut {
    private final OidcSession session;
    private final boolean isSecure;

    ProviderSignOut(OidcSession session, AccessConfig config) {
        this.session = session;
        this.isSecure = config.session().secureCookies();
    }

    /**
     * Ends the session here.
     *
     * @return where the browser has to go for the provider to end its own; empty where the provider has no such place, or nobody
     *     was signed in
     */
    public Optional<URI> signOut(SecurityIdentity identity, HttpServerRequest request) {
        OidcConfigurationMetadata provider = identity.getAttribute(OidcUtils.CONFIG_METADATA_ATTRIBUTE);
        IdTokenCredential token = identity.getCredential(IdTokenCredential.class);
        session.logout().await().indefinitely();
        if (provider == null || provider.getEndSessionUri() == null || token == null) {
            return Optional.empty();
        }
        String end = provider.getEndSessionUri();
        return Optional.of(URI.create(end + (end.contains("?") ? "&" : "?") + "id_token_hint="
                + encoded(token.getToken()) + "&post_logout_redirect_uri=" + encoded(formOf(request))));
    }

    /** The address of the page that signs people in. */
    private String formOf(HttpServerRequest request) {
        return (isSecure ? "https" : request.scheme()) + "://" + request.authority() + "/login";
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, UTF_8);
    }
}
