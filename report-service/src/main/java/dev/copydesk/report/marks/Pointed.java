package dev.copydesk.report.marks;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words that a link leads to.
 *
 * @param start in UTF-16 code units
 * @param end exclusive
 */
public record Pointed(int start, int end) {
    /** No words. */
    public static final Pointed NONE = new Pointed(0, 0);

    private static final Pattern WRITTEN = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

    /** As {@link #written} has it; empty for all else. */
    public static Optional<Pointed> read(String written) {
        Matcher matcher = WRITTEN.matcher(written);
        return matcher.matches()
                ? Optional.of(new Pointed(Integer.parseInt(matcher.group(1)), Integer.parseInt(matcher.group(2))))
                : Optional.empty();
    }

    /** For an address. */
    public String written() {
        return start + "-" + end;
    }

    /** Whether it has words in a text of that length. */
    boolean isWithin(int length) {
        return start >= 0 && start < end && end <= length;
    }
}
