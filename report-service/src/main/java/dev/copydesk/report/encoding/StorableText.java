package dev.copydesk.report.encoding;

/**
 * Makes any string one that PostgreSQL can keep: it has no room for a null character, and UTF-8 none for half a surrogate
 * pair. Each is replaced by U+FFFD, which is as long as what it replaces, so that offsets stay right.
 */
public final class StorableText {
    private static final char REPLACEMENT = '\uFFFD';

    private StorableText() {}

    /** The same text without what can't be kept; null stays null. */
    public static String of(String text) {
        if (text == null) {
            return null;
        }
        int bad = firstBad(text, 0);
        if (bad < 0) {
            return text;
        }
        char[] units = text.toCharArray();
        for (; bad >= 0; bad = firstBad(text, bad + 1)) {
            units[bad] = REPLACEMENT;
        }
        return new String(units);
    }

    /** As {@link #of}, and no longer than {@code limit} UTF-16 code units; never cut within a surrogate pair. */
    public static String of(String text, int limit) {
        if (text == null || text.length() <= limit) {
            return of(text);
        }
        int end = Character.isHighSurrogate(text.charAt(limit - 1)) ? limit - 1 : limit;
        return of(text.substring(0, end));
    }

    private static int firstBad(String text, int from) {
        for (int i = from; i < text.length(); i++) {
            char unit = text.charAt(i);
            if (unit == 0 || (Character.isSurrogate(unit) && !isPaired(text, i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isPaired(String text, int at) {
        if (Character.isHighSurrogate(text.charAt(at))) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
    }
}
