package dev.copydesk.ingest.source;

import io.quarkus.runtime.Startup;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The configured sources. A configuration that can't be right stops the start with one line that says what to change. */
@Startup
@Singleton
public class Sources {
    private final Map<String, Source> byId = new TreeMap<>();
    private final Map<String, List<Secret>> secrets = new HashMap<>();
    private final Map<String, URI> wordpressApis = new HashMap<>();
    private final List<Credential> credentials = new ArrayList<>();

    @Inject
    Sources(SourcesConfiguration configuration) {
        this(configuration.byId());
    }

    Sources(Map<String, SourcesConfiguration.SourceConfiguration> configured) {
        Set<String> tokensSeen = new HashSet<>();
        configured.forEach((id, configuration) -> {
            SourceReader reader = new SourceReader(id, configuration);
            Source source = reader.source();
            byId.put(id, source);
            secrets.put(id, reader.secrets(source.kind()));
            reader.wordpressApi().ifPresent(api -> wordpressApis.put(id, api));
            for (String token : reader.tokens(source.kind())) {
                if (!tokensSeen.add(token)) {
                    throw wrong(id, "tokens", "has a token that stands in the configuration twice");
                }
                credentials.add(new Credential(source, token));
            }
        });
    }

    /** All sources, in the order of their ids. */
    public Collection<Source> all() {
        return List.copyOf(byId.values());
    }

    /** The source of that id. */
    public Optional<Source> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The secrets that the source's pushes may be signed with; any of them is good. */
    public List<Secret> secretsOf(Source source) {
        return secrets.get(source.id());
    }

    /** The REST API of the source's WordPress site, where it has one. */
    public Optional<URI> wordpressApiOf(Source source) {
        return Optional.ofNullable(wordpressApis.get(source.id()));
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

    /**
     * Stops the start.
     *
     * @param key the part of the property's name after the source's id
     * @param what what is wrong with its value, without a full stop and without a secret
     */
    public static ConfigurationException wrong(String id, String key, String what) {
        return new ConfigurationException("Configuration: copydesk.sources." + id + "." + key + " " + what + ".");
    }
}
