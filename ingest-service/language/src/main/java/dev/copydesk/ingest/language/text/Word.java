package dev.copydesk.ingest.language.text;

import dev.copydesk.ingest.language.text.tag.WordWeights;
import java.util.Arrays;
import java.util.List;

/** What is known of a form wherever it stands. Threads share it. */
final class Word {
    private final String form;
    private final String lower;
    private final List<Reading> readings;
    private final WordWeights weights;

    /** One for each tag that the form was met with; never more than a few. */
    private volatile Lexeme[] lexemes = {};

    /**
     * @param form the characters
     * @param lower the form in lower case
     * @param readings what the dictionary has for the form in lower case, in its order; empty when it is no word
     * @param weights what the form adds to the tags around it
     */
    Word(String form, String lower, List<Reading> readings, WordWeights weights) {
        this.form = form;
        this.lower = lower;
        this.readings = List.copyOf(readings);
        this.weights = weights;
    }

    /**
     * One of the dictionary's readings.
     *
     * @param tag Penn tag, a shade of meaning after a colon allowed ("NN:U")
     * @param lemma base form in lower case
     */
    record Reading(String tag, String lemma) {}

    String form() {
        return form;
    }

    String lower() {
        return lower;
    }

    WordWeights weights() {
        return weights;
    }

    /** The form as the part of speech that a tag says. */
    Lexeme as(String tag) {
        Lexeme[] known = lexemes;
        for (Lexeme lexeme : known) {
            if (lexeme.tag().equals(tag)) {
                return lexeme;
            }
        }
        Lexeme made = new Lexeme(this, tag);
        Lexeme[] more = Arrays.copyOf(known, known.length + 1);
        more[known.length] = made;
        lexemes = more;
        return made;
    }

    /**
     * The base form in lower case.
     *
     * @param tag its Penn tag: it chooses among readings ("saw" as a noun or of "see")
     */
    String lemma(String tag) {
        if (tag.isEmpty() || !Character.isLetter(tag.charAt(0)) || tag.startsWith("NNP")) {
            return lower;
        }
        String found = null;
        for (Reading reading : readings) {
            if (reading.tag().startsWith(tag)
                    && (reading.tag().length() == tag.length() || reading.tag().charAt(tag.length()) == ':')) {
                return reading.lemma();
            }
            if (found == null && reading.tag().charAt(0) == tag.charAt(0)) {
                found = reading.lemma();
            }
        }
        return found == null ? lower : found;
    }

    /** Whether English has it as a common word, in any of its forms. Names alone ("Ukraine") are none. */
    boolean common() {
        for (Reading reading : readings) {
            if (!reading.tag().startsWith("NNP")) {
                return true;
            }
        }
        return false;
    }
}
