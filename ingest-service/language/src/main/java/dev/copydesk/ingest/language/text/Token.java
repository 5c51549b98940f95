package dev.copydesk.ingest.language.text;

/**
 * A word, figure or mark of punctuation.
 *
 * @param start offset in the text
 * @param end offset in the text
 * @param lexeme the word as the part of speech that it is here
 */
public record Token(int start, int end, Lexeme lexeme) {
    /** The characters as they stand, but with apostrophes made straight. */
    public String form() {
        return lexeme.form();
    }

    /** The form in lower case. */
    public String lower() {
        return lexeme.lower();
    }

    /** Part of speech, Penn Treebank. */
    public String tag() {
        return lexeme.tag();
    }

    /** Base form in lower case ("launch" for "launched"); the lower-cased form where the dictionary has none. */
    public String lemma() {
        return lexeme.lemma();
    }

    /** Whether it is a word, whatever its case; the word is given in lower case. */
    public boolean is(String word) {
        return lower().equals(word);
    }

    /** Whether its tag begins so: {@code VB} for all verb forms, {@code NN} for all nouns. */
    public boolean tagged(String prefix) {
        return lexeme.tagged(prefix);
    }

    /** Whether it is a proper noun by its tag. */
    public boolean properNoun() {
        return tagged("NNP");
    }

    /** Whether it has at least one letter or digit. */
    public boolean wordLike() {
        String form = form();
        for (int i = 0; i < form.length(); i += Character.charCount(form.codePointAt(i))) {
            if (Character.isLetterOrDigit(form.codePointAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalised() {
        return lexeme.capitalised();
    }
}
