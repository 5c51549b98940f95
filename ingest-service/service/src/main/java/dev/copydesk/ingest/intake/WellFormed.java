package dev.copydesk.ingest.intake;

/** Makes text such that messages and databases can hold it, with every offset where it was. */
final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /**
     * The text with each half of a surrogate pair that stands alone, and each U+0000, replaced by U+FFFD: one UTF-16 code unit
     * for one, so no offset moves. UTF-8 has no form for such a half, so the message could not be written at all; PostgreSQL has
     * none for U+0000, so the article could not be remembered.
     *
     * @param text may be null
     */
    static String of(String text) {
        if (text == null) {
            return null;
        }
        StringBuilder repaired = null;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSupplementaryCodePoint(text.codePointAt(i))) {
                i++;
                continue;
            }
            if (text.charAt(i) != 0 && !Character.isSurrogate(text.charAt(i))) {
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
