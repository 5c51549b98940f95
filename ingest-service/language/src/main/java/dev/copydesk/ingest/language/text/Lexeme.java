package dev.copydesk.ingest.language.text;

import java.util.Set;

/**
 * A word as one part of speech: what the tokens have in common that are spelt and tagged alike. It is made once and kept with
 * the word, and so are the answers of {@link WordClass}es.
 */
public final class Lexeme {
    private final String form;
    private final String lower;
    private final String tag;
    private final String lemma;
    private final boolean common;
    private final boolean capitalised;

    /**
     * Two bits for each word class: whether it was asked, and its answer. Threads share it without a lock: one may forget what
     * another has written, and asks again; as both bits are written at once, it never takes a class that wasn't asked for a no.
     */
    private long answers;

    Lexeme(Word word, String tag) {
        this.form = word.form();
        this.lower = word.lower();
        this.tag = tag;
        this.lemma = word.lemma(tag);
        this.common = word.common();
        this.capitalised = Character.isUpperCase(form.codePointAt(0));
    }

    /** The characters as they stand, but with apostrophes made straight. */
    public String form() {
        return form;
    }

    /** The form in lower case. */
    public String lower() {
        return lower;
    }

    /** Part of speech, Penn Treebank. */
    public String tag() {
        return tag;
    }

    /** Base form in lower case ("launch" for "launched"); the lower-cased form where the dictionary has none. */
    public String lemma() {
        return lemma;
    }

    /** Whether English has it as a common word, in any of its forms. Names alone ("Ukraine") are none. */
    public boolean common() {
        return common;
    }

    /** Whether it begins with a capital letter. */
    public boolean capitalised() {
        return capitalised;
    }

    /** Whether it begins with a digit. */
    public boolean digits() {
        return Character.isDigit(form.charAt(0));
    }

    /** Whether it is one of these words, which are given in lower case. */
    public boolean in(Set<String> words) {
        return words.contains(lower);
    }

    /** Whether its base form is one of these. */
    public boolean lemmaIn(Set<String> lemmas) {
        return lemmas.contains(lemma);
    }

    /** Whether its tag begins so: {@code VB} for all verb forms, {@code NN} for all nouns. */
    public boolean tagged(String prefix) {
        return tag.startsWith(prefix);
    }

    @Override
    public boolean equals(Object other) {
        return this == other
                || other instanceof Lexeme word
                        && form.equals(word.form)
                        && tag.equals(word.tag)
                        && lemma.equals(word.lemma);
    }

    @Override
    public int hashCode() {
        return 31 * form.hashCode() + tag.hashCode();
    }

    @Override
    public String toString() {
        return form + "/" + tag + "/" + lemma;
    }

    boolean answer(WordClass asked, int number) {
        long known = answers >>> 2 * number;
        if ((known & 1) != 0) {
            return (known & 2) != 0;
        }
        boolean belongs = asked.decide(this);
        answers |= (belongs ? 3L : 1L) << 2 * number;
        return belongs;
    }
}
