package dev.copydesk.standalone.folder;

import dev.copydesk.standalone.process.Refusal;
import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;

/**
 * The secrets of one data folder, made at its first start and kept in a file that only its owner can read.
 *
 * @param user the first user, who may do everything
 * @param password the first user's password
 * @param token for scripts; every scope of every service
 * @param sessionKey signs the browsers' session cookies, so that a restart logs nobody out
 * @param webhookSecrets what the demo sources' webhooks are signed with
 */
public record Credentials(
        String user, String password, String token, String sessionKey, Map<DemoSource, String> webhookSecrets) {
    /** How the names of the variables begin by which scripts get the webhooks' secrets. */
    public static final String SECRET_VARIABLES = "COPYDESK_SECRET_DEMO_";

    private static final SecureRandom RANDOM = new SecureRandom();

    /** Without the characters that are taken for one another. */
    private static final String ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

    public Credentials {
        webhookSecrets = Map.copyOf(webhookSecrets);
    }

    /** Reads the folder's secrets, or makes them; one that an earlier version had no use for is added. */
    public static Credentials loadOrMake(Path file) throws IOException {
        Credentials kept = Files.exists(file)
                ? load(file)
                : new Credentials("desk", newPassword(), "cd_" + random(32), random(32), Map.of());
        if (kept.webhookSecrets.size() == DemoSource.values().length) {
            return kept;
        }
        Credentials complete = kept.withAllWebhookSecrets();
        complete.write(file);
        return complete;
    }

    private Credentials withAllWebhookSecrets() {
        Map<DemoSource, String> all = new EnumMap<>(DemoSource.class);
        for (DemoSource source : DemoSource.values()) {
            String known = webhookSecrets.get(source);
            all.put(source, known == null ? source.newSecret() : known);
        }
        return new Credentials(user, password, token, sessionKey, all);
    }

    /** Reads the secrets of a folder that has been started before. */
    public static Credentials load(Path file) throws IOException {
        Properties kept = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            kept.load(reader);
        }
        return new Credentials(
                required(kept, "user", file),
                required(kept, "password", file),
                required(kept, "token", file),
                required(kept, "session-key", file),
                webhookSecrets(kept));
    }

    private static Map<DemoSource, String> webhookSecrets(Properties kept) {
        Map<DemoSource, String> secrets = new EnumMap<>(DemoSource.class);
        for (DemoSource source : DemoSource.values()) {
            String secret = kept.getProperty(secretKey(source));
            if (secret != null && !secret.isBlank()) {
                secrets.put(source, secret);
            }
        }
        return secrets;
    }

    private static String secretKey(DemoSource source) {
        return "secret." + source.id();
    }

    private void write(Path file) throws IOException {
        Properties kept = new Properties();
        kept.setProperty("user", user);
        kept.setProperty("password", password);
        kept.setProperty("token", token);
        kept.setProperty("session-key", sessionKey);
        webhookSecrets.forEach((source, secret) -> kept.setProperty(secretKey(source), secret));
        Path unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        Files.createFile(
                unfinished, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (Writer writer = Files.newBufferedWriter(unfinished)) {
            kept.store(writer, "Copydesk's first user and token. Who can read this file can do everything.");
        }
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private static String required(Properties kept, String key, Path file) {
        String value = kept.getProperty(key);
        if (value == null || value.isBlank()) {
            throw new Refusal(
                    ("%s lacks '%s'; put the line back from a copy of the folder, or start on another folder with --data"
                                    + " (a new file would not let you in: the account keeps the password that it had)")
                            .formatted(file, key));
        }
        return value;
    }

    /** Twenty letters and digits in groups of five: 99 bits, and fit to be read aloud. */
    private static String newPassword() {
        StringJoiner groups = new StringJoiner("-");
        for (int group = 0; group < 4; group++) {
            StringBuilder letters = new StringBuilder();
            for (int letter = 0; letter < 5; letter++) {
                letters.append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
            }
            groups.add(letters);
        }
        return groups.toString();
    }

    private static String random(int bytes) {
        byte[] value = new byte[bytes];
        RANDOM.nextBytes(value);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(value);
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return "Credentials[user=" + user + "]";
    }
}
