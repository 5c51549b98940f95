package dev.copydesk.ingest.extract.block;

/** What normalised text does with single characters. */
public final class Characters {
    private Characters() {}

    /** Whether it becomes a space: any white space, the no-break spaces among it. */
    public static boolean isSpace(char c) {
        return !isPrintedAscii(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u0085');
    }

    /**
     * Whether it is dropped: it shows nothing and would split a word. Control characters, soft hyphen, zero-width space,
     * word joiner, byte order mark. The joiners of emoji and of Indic and Arabic scripts stay, as do the marks of
     * direction.
     */
    public static boolean isInvisible(char c) {
        return !isPrintedAscii(c)
                && ((Character.isISOControl(c) && !isSpace(c))
                        || c == '\u00AD'
                        || c == '\u200B'
                        || c == '\u2060'
                        || c == '\uFEFF');
    }

    /** Nearly all characters of English copy: asked first, as the Unicode tables cost more. */
    private static boolean isPrintedAscii(char c) {
        return c > ' ' && c < '\u007F';
    }

    /** The words with invisible characters dropped, white space folded to single spaces and trimmed. */
    public static String fold(String words) {
        return isFolded(words) ? words : folded(words);
    }

    /** Nearly all paragraphs are as they should be. */
    private static boolean isFolded(String words) {
        boolean afterSpace = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (!isPrintedAscii(c) && (c == ' ' ? afterSpace : isSpace(c) || isInvisible(c))) {
                return false;
            }
            afterSpace = c == ' ';
        }
        return words.isEmpty() || !afterSpace;
    }

    private static String folded(String words) {
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (isInvisible(c)) {
                continue;
            }
            if (!isSpace(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        if (!folded.isEmpty() && folded.charAt(folded.length() - 1) == ' ') {
            folded.setLength(folded.length() - 1);
        }
        return folded.toString();
    }
}
