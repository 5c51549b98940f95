package dev.copydesk.report.access.session;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** Asks whose session a token is of. */
class SessionRequest extends BaseAuthenticationRequest {
    private final String token;

    SessionRequest(String token) {
        this.token = token;
    }

    String token() {
        return token;
    }
}
