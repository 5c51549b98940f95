package dev.copydesk.ingest.access;

import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;

/** Lets in who holds an operator's token. */
@Startup
@Singleton
public class Operators {
    private static final String SCHEME = "Bearer ";
    private static final int SHORTEST = 16;

    private final List<byte[]> digests;

    Operators(OperatorsConfiguration configuration) {
        List<String> tokens = configuration.tokens().orElse(List.of());
        if (tokens.stream().anyMatch(token -> token.length() < SHORTEST)) {
            throw new ConfigurationException(
                    "Configuration: copydesk.operators.tokens has a token of fewer than " + SHORTEST + " characters.");
        }
        digests = tokens.stream().map(Operators::digest).toList();
    }

    /**
     * Refuses everybody else. All tokens are compared, by digests of one length, so that the time it takes tells nothing.
     *
     * @param authorization the Authorization header, or null
     * @throws ProblemException when it holds no operator's token
     */
    public void require(String authorization) {
        if (authorization == null || !authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            throw ProblemException.of(
                    ProblemType.UNAUTHORIZED, "Send an operator's token in the header Authorization: Bearer <token>.");
        }
        byte[] sent = digest(authorization.substring(SCHEME.length()).strip());
        boolean known = false;
        for (byte[] digest : digests) {
            known |= MessageDigest.isEqual(digest, sent);
        }
        if (!known) {
            throw ProblemException.of(
                    ProblemType.UNAUTHORIZED,
                    "This is no operator's token; compare it with copydesk.operators.tokens. A source's token only pushes.");
        }
    }

    private static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
