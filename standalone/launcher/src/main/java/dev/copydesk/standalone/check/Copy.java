package dev.copydesk.standalone.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A piece of copy to be checked.
 *
 * @param name the file's name as the user gave it, or {@value #STANDARD_INPUT}
 * @param id names it to the running system: the same file is the same article in a new revision
 * @param contentType {@code text/plain} or {@code text/html}
 * @param content the file's text, without a byte order mark
 */
public record Copy(String name, String id, String contentType, String content) {
    /** What stands for standard input where a file is named. */
    public static final String STANDARD_INPUT = "-";

    /** The most that ingest-service takes. */
    static final int LIMIT_BYTES = 2 * 1024 * 1024;

    private static final int SNIFFED_CHARACTERS = 2048;
    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype\\s+html|html|head|body|article|section|div|p|h[1-6])(?:\\s[^<>]{0,500})?>");

    /**
     * Reads a file, or standard input for {@value #STANDARD_INPUT}.
     *
     * @throws Uncheckable when there is no such file, or it is not copy that can be checked
     */
    public static Copy read(String name, InputStream standardInput) throws Uncheckable {
        byte[] bytes = bytes(name, standardInput);
        if (bytes.length > LIMIT_BYTES) {
            throw new Uncheckable("larger than 2 MiB, the most that one article may have");
        }
        String content = decode(bytes);
        return new Copy(name, id(name, bytes), contentType(name, content), content);
    }

    boolean isHtml() {
        return contentType.equals("text/html");
    }

    private static byte[] bytes(String name, InputStream standardInput) throws Uncheckable {
        if (name.equals(STANDARD_INPUT)) {
            try {
                return standardInput.readNBytes(LIMIT_BYTES + 1);
            } catch (IOException e) {
                throw new Uncheckable("cannot be read: " + e.getMessage(), e);
            }
        }
        Path file = Path.of(name);
        if (!Files.exists(file)) {
            throw new Uncheckable("no such file");
        }
        if (Files.isDirectory(file)) {
            throw new Uncheckable("is a folder; name the files in it");
        }
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(LIMIT_BYTES + 1);
        } catch (IOException e) {
            throw new Uncheckable(
                    Files.isReadable(file) ? "cannot be read: " + e.getMessage() : "permission denied", e);
        }
    }

    private static String decode(byte[] bytes) throws Uncheckable {
        for (byte one : bytes) {
            if (one == 0) {
                throw new Uncheckable("is a binary file; save the article as plain text or HTML in UTF-8");
            }
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new Uncheckable("is not UTF-8; save it in UTF-8 (or: iconv -f windows-1252 -t utf-8)", e);
        }
    }

    private static String contentType(String name, String content) {
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".html") || lower.endsWith(".htm") || lower.endsWith(".xhtml")) {
            return "text/html";
        }
        if (lower.endsWith(".txt") || lower.endsWith(".md")) {
            return "text/plain";
        }
        String start = content.substring(0, Math.min(content.length(), SNIFFED_CHARACTERS));
        return MARKUP.matcher(start.toLowerCase(Locale.ROOT)).find() ? "text/html" : "text/plain";
    }

    /** A file is known by where it lies, standard input by what it says. */
    private static String id(String name, byte[] bytes) {
        if (name.equals(STANDARD_INPUT)) {
            return "stdin-" + digest(bytes);
        }
        Path file = Path.of(name).toAbsolutePath().normalize();
        return file.getFileName() + "-" + digest(file.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static String digest(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
