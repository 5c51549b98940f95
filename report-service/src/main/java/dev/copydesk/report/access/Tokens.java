package dev.copydesk.report.access;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The tokens of programs that may call. */
@ApplicationScoped
public class Tokens {
    private static final int SHORTEST = 16;

    private final List<Known> known = new ArrayList<>();

    private record Known(String name, byte[] secret, SecurityIdentity identity) {}

    Tokens(AccessConfig config) {
        config.tokens().forEach((name, token) -> {
            if (token.secret().length() < SHORTEST) {
                throw new ConfigurationException(
                        "copydesk.tokens." + name + ".secret has fewer than " + SHORTEST + " characters");
            }
            known.add(new Known(
                    name,
                    token.secret().getBytes(UTF_8),
                    Identities.ofToken(name, scopes(name, token.scopes().orElse(List.of())))));
        });
    }

    private static Set<Scope> scopes(String name, List<String> given) {
        Set<Scope> scopes = EnumSet.noneOf(Scope.class);
        for (String scope : given) {
            if (scope.equals(Scope.ALL)) {
                return EnumSet.allOf(Scope.class);
            }
            scopes.add(Scope.of(scope)
                    .orElseThrow(() -> new ConfigurationException(
                            "copydesk.tokens." + name + ".scopes has " + scope + ", which is none of "
                                    + EnumSet.allOf(Scope.class).stream()
                                            .map(Scope::permission)
                                            .toList() + " or *")));
        }
        return scopes;
    }

    /** Who brings this secret; takes the same time whether and where it matches. */
    Optional<SecurityIdentity> identify(String secret) {
        byte[] given = secret.getBytes(UTF_8);
        SecurityIdentity match = null;
        for (Known token : known) {
            if (MessageDigest.isEqual(token.secret(), given)) {
                match = token.identity();
            }
        }
        return Optional.ofNullable(match);
    }
}
