package dev.copydesk.report.openid;

import dev.copydesk.report.access.TokenMechanism;
import io.quarkus.oidc.JavaScriptRequestChecker;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;

/** Tells requests that a redirect to the provider is of no use to: those of scripts and of programs. */
@ApplicationScoped
class PartRequests implements JavaScriptRequestChecker {
    @Override
    public boolean isJavaScriptRequest(RoutingContext context) {
        return TokenMechanism.wantsNoPage(context);
    }
}
