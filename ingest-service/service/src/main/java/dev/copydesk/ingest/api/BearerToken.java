package dev.copydesk.ingest.api;

import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import dev.copydesk.ingest.source.Source;
import dev.copydesk.ingest.source.Sources;
import jakarta.inject.Singleton;

/** Finds the source that a request comes from by its bearer token (RFC 6750). */
@Singleton
class BearerToken {
    private static final String SCHEME = "Bearer ";

    private final Sources sources;

    BearerToken(Sources sources) {
        this.sources = sources;
    }

    /**
     * The source whose token the header holds.
     *
     * @param authorization the Authorization header, or null
     * @throws ProblemException when there is none, or no source has that token
     */
    Source source(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw ProblemException.of(
                    ProblemType.UNAUTHORIZED, "Send the source's token in the header Authorization: Bearer <token>.");
        }
        return sources.ofToken(authorization.substring(SCHEME.length()).strip())
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.UNAUTHORIZED, "No source has this token; compare it with the configuration."));
    }
}
