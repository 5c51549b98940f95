package dev.copydesk.rules.packs.phrase;

/**
 * A word, or a mark that is none.
 *
 * @param form as written, with plain apostrophes, quotation marks and hyphens
 * @param key by which phrases are looked up: in lower case, with a space before it where there is one in the copy
 * @param start of it in the text
 * @param end of it in the text
 */
record Token(String form, String key, int start, int end) {
    boolean isWord() {
        return Character.isLetterOrDigit(form.codePointAt(0));
    }
}
