package dev.copydesk.ingest.language.text;

/**
 * A word, figure or mark of punctuation.
 *
 * @param start offset in the text
 * @param end offset in the text
 * @param form the characters as they stand, but with apostrophes made straight
 * @param lower the form in lower case
 * @param tag part of speech, Penn Treebank
 * @param lemma base form in lower case ("launch" for "launched"); the lower-cased form where the dictionary has none
 */
public record Token(int start, int end, String form, String lower, String tag, String lemma) {
    /** Whether it is a word, whatever its case; the word is given in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether its tag begins so: {@code VB} for all verb forms, {@code NN} for all nouns. */
    public boolean tagged(String prefix) {
        return tag.startsWith(prefix);
    }

    /** Whether it is a proper noun by its tag. */
    public boolean properNoun() {
        return tag.startsWith("NNP");
    }

    /** Whether it has at least one letter or digit. */
    public boolean wordLike() {
        for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
            if (Character.isLetterOrDigit(form.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalised() {
        return Character.isUpperCase(form.codePointAt(0));
    }
}
