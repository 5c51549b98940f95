package dev.copydesk.ingest.source;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The configured sources. A configuration that can't be right stops the start with one line that says what to change. */
@Startup
@Singleton
public class Sources {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
    private static final int SHORTEST_TOKEN = 16;

    private final List<Credential> credentials;

    @Inject
    Sources(SourcesConfiguration configuration) {
        this(configuration.byId());
    }

    Sources(Map<String, SourcesConfiguration.SourceConfiguration> byId) {
        List<Credential> all = new ArrayList<>();
        Set<String> tokensSeen = new HashSet<>();
        byId.forEach((id, configured) -> {
            Source source = source(id, configured);
            for (String token : configured.tokens().orElse(List.of())) {
                if (token.length() < SHORTEST_TOKEN) {
                    throw wrong(id, "tokens", "has a token of fewer than " + SHORTEST_TOKEN + " characters");
                }
                if (!tokensSeen.add(token)) {
                    throw wrong(id, "tokens", "has a token that stands in the configuration twice");
                }
                all.add(new Credential(source, token));
            }
        });
        credentials = List.copyOf(all);
    }

    /**
     * The source that a token belongs to. The time that it takes does not depend on which characters are right: all tokens are
     * compared, and by digests of one length.
     */
    public Optional<Source> ofToken(String token) {
        byte[] digest = Credential.digest(token);
        Source found = null;
        for (Credential credential : credentials) {
            if (credential.matches(digest)) {
                found = credential.source();
            }
        }
        return Optional.ofNullable(found);
    }

    private static Source source(String id, SourcesConfiguration.SourceConfiguration configured) {
        if (!ID.matcher(id).matches()) {
            throw new ConfigurationException("Configuration: the source id '" + id
                    + "' in copydesk.sources must be of lower-case letters, digits and hyphens, 40 at most.");
        }
        SourceKind kind = SourceKind.ofConfigured(configured.kind())
                .orElseThrow(() ->
                        wrong(id, "kind", "is '" + configured.kind() + "'; known are: " + SourceKind.allConfigured()));
        if (kind == SourceKind.GENERIC && configured.tokens().orElse(List.of()).isEmpty()) {
            throw wrong(id, "tokens", "is missing; without a token nobody can push to the source");
        }
        configured.language().ifPresent(tag -> checkLanguage(id, tag));
        return new Source(
                id,
                kind,
                configured.outlet().orElse(null),
                configured.language().orElse(null));
    }

    private static void checkLanguage(String id, String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw wrong(id, "language", "is '" + tag + "', which is no BCP 47 tag such as en or en-GB");
        }
    }

    private static ConfigurationException wrong(String id, String key, String what) {
        return new ConfigurationException("Configuration: copydesk.sources." + id + "." + key + " " + what + ".");
    }
}
