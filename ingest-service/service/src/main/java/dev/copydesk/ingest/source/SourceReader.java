package dev.copydesk.ingest.source;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what is configured of one source, and refuses what can't be right. */
final class SourceReader {
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    /** Of a token or a secret, in characters. */
    private static final int SHORTEST = 16;

    private final String id;
    private final SourcesConfiguration.SourceConfiguration configured;

    SourceReader(String id, SourcesConfiguration.SourceConfiguration configured) {
        this.id = id;
        this.configured = configured;
    }

    Source source() {
        if (!ID.matcher(id).matches()) {
            throw new ConfigurationException("Configuration: the source id '" + id
                    + "' in copydesk.sources must be of lower-case letters, digits and hyphens, 40 at most.");
        }
        SourceKind kind = SourceKind.ofConfigured(configured.kind())
                .orElseThrow(() ->
                        wrong("kind", "is '" + configured.kind() + "'; known are: " + SourceKind.allConfigured()));
        Drafts drafts = Drafts.ofConfigured(configured.drafts())
                .orElseThrow(() -> wrong("drafts", "is '" + configured.drafts() + "'; write check or ignore"));
        configured.language().ifPresent(this::checkLanguage);
        return new Source(
                id,
                kind,
                configured.outlet().orElse(null),
                configured.language().orElse(null),
                drafts);
    }

    /** Its bearer tokens; a source of our own JSON has at least one. */
    List<String> tokens(SourceKind kind) {
        List<String> tokens = configured.tokens().orElse(List.of());
        if (kind == SourceKind.GENERIC && tokens.isEmpty()) {
            throw wrong(
                    "tokens",
                    "is missing; set it to a secret of 16 characters or more, without which nobody can push to the source");
        }
        tokens.forEach(token -> checkLength("tokens", "a token", token));
        return tokens;
    }

    /** What its webhook signs with; a source that pushes by webhook has at least one. */
    List<Secret> secrets(SourceKind kind) {
        List<String> found = new ArrayList<>(configured.secrets().orElse(List.of()));
        found.forEach(secret -> checkLength("secrets", "a secret", secret));
        for (String file : configured.secretFiles().orElse(List.of())) {
            String secret = content(file);
            checkLength("secret-files", "a secret", secret);
            found.add(secret);
        }
        if (kind.isWebhook() && found.isEmpty()) {
            throw wrong(
                    "secrets",
                    "is missing, and so is secret-files; set one of them to what the CMS signs with, or anybody could push");
        }
        if (!kind.isWebhook() && !found.isEmpty()) {
            throw wrong("secrets", "is given, but a source of kind " + kind.configured() + " has tokens");
        }
        return found.stream().map(Secret::new).toList();
    }

    /** Where its posts can be pulled from. */
    Optional<URI> wordpressApi() {
        return configured.wordpressApi().map(this::webAddress);
    }

    private URI webAddress(String address) {
        try {
            URI uri = new URI(address);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (web && uri.getHost() != null && uri.getUserInfo() == null && uri.getQuery() == null) {
                return uri;
            }
        } catch (URISyntaxException e) {
            // refused like every other address that is none
        }
        throw wrong("wordpress-api", "is no address such as https://gazette.example/wp-json/wp/v2");
    }

    private String content(String file) {
        try {
            return Files.readString(Path.of(file)).stripTrailing();
        } catch (IOException | InvalidPathException e) {
            throw wrong(
                    "secret-files",
                    "names " + file + ", which can't be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private void checkLength(String key, String what, String value) {
        if (value.length() < SHORTEST) {
            throw wrong(key, "has " + what + " of fewer than " + SHORTEST + " characters");
        }
    }

    private void checkLanguage(String tag) {
        try {
            new Locale.Builder().setLanguageTag(tag);
        } catch (IllformedLocaleException e) {
            throw wrong("language", "is '" + tag + "', which is no BCP 47 tag such as en or en-GB");
        }
    }

    private ConfigurationException wrong(String key, String what) {
        return Sources.wrong(id, key, what);
    }
}
