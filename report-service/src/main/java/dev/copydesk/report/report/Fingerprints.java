package dev.copydesk.report.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.contracts.flag.Flag;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Names a flag so that the same flag has the same name in a later revision: by its rule, the flagged words, the two words
 * on either side within the block, and a number where all of these repeat. Offsets have no part in it, so an edit elsewhere
 * in the article changes nothing.
 */
public final class Fingerprints {
    private static final int NEIGHBOURS = 2;
    /** How far to look for the neighbouring words; two longer ones are unlikely to be words. */
    private static final int REACH = 80;

    private static final int BYTES = 12;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Fingerprints() {}

    /**
     * The fingerprints of an article's flags, in the order of the flags. They are unique within the list and safe as part
     * of a URL or an HTML id: lower-case hexadecimal, with {@code -2}, {@code -3} and so on for a repetition.
     *
     * @param text the article's text, into which the flags' offsets point; offsets outside of it are clamped
     */
    public static List<String> of(String text, List<Flag> flags) {
        Map<String, Integer> seen = new HashMap<>();
        List<String> fingerprints = new ArrayList<>(flags.size());
        for (Flag flag : flags) {
            String base = base(text, flag);
            int ordinal = seen.merge(base, 1, Integer::sum);
            fingerprints.add(ordinal == 1 ? base : base + "-" + ordinal);
        }
        return fingerprints;
    }

    private static String base(String text, Flag flag) {
        int start = Math.min(Math.max(flag.start(), 0), text.length());
        int end = Math.min(Math.max(flag.end(), start), text.length());
        String words = SPACE.matcher(text.substring(start, end)).replaceAll(" ").strip();
        String identity = String.join("\0", flag.rule(), words, before(text, start), after(text, end));
        return HexFormat.of().formatHex(sha256(identity), 0, BYTES);
    }

    private static String before(String text, int start) {
        int from = Math.max(text.lastIndexOf('\n', start - 1) + 1, start - REACH);
        List<String> words = words(text.substring(from, start));
        return String.join(" ", words.subList(Math.max(0, words.size() - NEIGHBOURS), words.size()));
    }

    private static String after(String text, int end) {
        int lineEnd = text.indexOf('\n', end);
        int to = Math.min(lineEnd < 0 ? text.length() : lineEnd, end + REACH);
        List<String> words = words(text.substring(end, to));
        return String.join(" ", words.subList(0, Math.min(NEIGHBOURS, words.size())));
    }

    private static List<String> words(String passage) {
        return NO_WORD.splitAsStream(passage.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
