package dev.copydesk.ingest.language.phrase;

import java.util.Set;

/**
 * A verb with the auxiliaries, modals and adverbs before it: "could not be independently confirmed".
 *
 * @param words its sentence
 * @param from its first token
 * @param verb its main verb
 */
public record VerbGroup(Words words, int from, int verb) {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

    public static VerbGroup endingAt(Words words, int verb) {
        int from = verb;
        while (words.tagged(from - 1, "RB") && !words.boundary(from - 1)
                || words.tagged(from - 1, "MD")
                || words.tagged(from - 1, "VB") && words.lemmaIn(from - 1, AUXILIARIES)) {
            from--;
        }
        return new VerbGroup(words, from, verb);
    }

    /** Whether a word with this lemma stands before the main verb. */
    public boolean has(String lemma) {
        for (int k = from; k < verb; k++) {
            if (words.is(k, lemma) || words.lemma(k).equals(lemma)) {
                return true;
            }
        }
        return false;
    }

    /** After a form of "be" the past tense is a participle that the tagger took for it: "is said". */
    public boolean passive() {
        return words.tagIs(verb, "VBN", "VBD") && !has("have") && has("be") || has("been");
    }

    /** Whether it says what may be or is not: "might say", "did not say". */
    public boolean unreal() {
        for (int k = from; k < verb; k++) {
            if (words.tagged(k, "MD") || words.in(k, Set.of("not", "n't", "never"))) {
                return true;
            }
        }
        return false;
    }

    public boolean finite() {
        return words.tagIs(verb, "VBD", "VBZ", "VBP", "VBN") || words.tagged(verb, "VBG") && has("be");
    }
}
