package dev.copydesk.report.callback;

import dev.copydesk.report.encoding.Encoded;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The CMSs that are configured. What can't be right stops the start. */
@ApplicationScoped
class CallbackTargets {
    private final Map<String, CallbackTarget> targets = new TreeMap<>();
    private final String desk;

    CallbackTargets(CallbackConfig config) {
        config.callbacks()
                .forEach((source, target) ->
                        targets.put(source, new CallbackTarget(source, url(source, target), keys(source, target))));
        desk = config.callbackSending()
                .deskAddress()
                .map(address -> address.endsWith("/") ? address.substring(0, address.length() - 1) : address)
                .orElse("");
        if (!targets.isEmpty() && !isWeb(desk)) {
            throw new ConfigurationException(
                    "copydesk.callback-sending.desk-address has to be the address at which editors open the desk, such"
                            + " as https://desk.copydesk.example: callbacks link to reports there");
        }
    }

    void check(@Observes StartupEvent started) {
        // The constructor has done it; that this is observed makes it run at the start.
    }

    /** Every CMS that is told. */
    Collection<CallbackTarget> all() {
        return targets.values();
    }

    /** The source of an article, if its CMS is told. */
    Optional<String> sourceOf(String articleId) {
        int end = articleId.indexOf(':');
        return end < 0
                ? Optional.empty()
                : Optional.of(articleId.substring(0, end)).filter(targets::containsKey);
    }

    /** Where an editor opens the report. */
    String report(String articleId) {
        return desk + "/reports/" + Encoded.inAddress(articleId);
    }

    private static URI url(String source, CallbackConfig.Target target) {
        if (!isWeb(target.url())) {
            throw wrong(source, "url", "is no address such as https://cms.gazette.example/copydesk");
        }
        return URI.create(target.url());
    }

    private static boolean isWeb(String address) {
        try {
            URI uri = new URI(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    && uri.getHost() != null
                    && uri.getUserInfo() == null
                    && uri.getFragment() == null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static List<SigningKey> keys(String source, CallbackConfig.Target target) {
        List<SigningKey> keys = new ArrayList<>();
        target.secrets().orElse(List.of()).forEach(secret -> keys.add(key(source, "secrets", secret)));
        for (String file : target.secretFiles().orElse(List.of())) {
            keys.add(key(source, "secret-files", content(source, file)));
        }
        if (keys.isEmpty()) {
            throw wrong(source, "secrets", "is missing; unsigned, anybody could tell the CMS anything");
        }
        return keys;
    }

    private static SigningKey key(String source, String property, String secret) {
        return SigningKey.of(secret)
                .orElseThrow(() -> wrong(source, property, "has what is not whsec_ and the base64 of 24 to 64 bytes"));
    }

    private static String content(String source, String file) {
        try {
            return Files.readString(Path.of(file)).stripTrailing();
        } catch (IOException | InvalidPathException e) {
            throw wrong(
                    source,
                    "secret-files",
                    "names " + file + ", which can't be read (" + e.getClass().getSimpleName() + ")");
        }
    }

    private static ConfigurationException wrong(String source, String property, String what) {
        return new ConfigurationException("copydesk.callbacks." + source + "." + property + " " + what);
    }
}
