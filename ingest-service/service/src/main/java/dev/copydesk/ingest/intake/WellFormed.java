package dev.copydesk.ingest.intake;

/** Makes text well-formed UTF-16, so that it goes through UTF-8 and back with every offset where it was. */
final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /**
     * The text with each half of a surrogate pair that stands alone replaced by U+FFFD: one UTF-16 code unit for one, so no
     * offset moves. UTF-8 has no form for such a half; unreplaced, the message could not be written at all.
     *
     * @param text may be null
     */
    static String of(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isSurrogate(text.charAt(i))) {
                continue;
            }
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                i++;
                continue;
            }
            if (repaired == null) {
                repaired = new StringBuilder(text);
            }
            repaired.setCharAt(i, REPLACEMENT);
        }
        return repaired == null ? text : repaired.toString();
    }
}
