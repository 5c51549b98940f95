package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Sentence;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether two sources speak of the same thing, by the words that their sentences share. */
public final class Echo {
    /** How many words two sentences share that are about one thing. */
    private static final int SHARED = 2;

    private static final int REACH = 3;

    /** Shorter words say how others hang together more than what they are about. */
    private static final int SHORTEST = 5;

    /** Forms of one word agree so far: "develop", "development". */
    private static final int STEM = 6;

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\d]++");

    /** Longer words that are about nothing. */
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "which",
            "their",
            "there",
            "about",
            "would",
            "could",
            "should",
            "might",
            "these",
            "those",
            "after",
            "before",
            "being",
            "other",
            "another",
            "where",
            "while",
            "since",
            "under",
            "still",
            "because",
            "according",
            "including",
            "against",
            "between",
            "through",
            "during",
            "never",
            "every",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private Echo() {}

    /**
     * Whether a named source is heard on the same thing in the same paragraph, the one before or the one after, at most
     * {@value #REACH} sentences off; who speaks does not count. Nobody stands beside a source that asks not to be known.
     */
    public static boolean of(String text, List<Sentence> sentences, Attribution unnamed, Attribution named) {
        int off = Math.abs(unnamed.sentence() - named.sentence());
        return off > 0
                && off <= REACH
                && Math.abs(sentences.get(unnamed.sentence()).block()
                                - sentences.get(named.sentence()).block())
                        <= 1
                && (unnamed.source() == null || !SameCalling.apart(unnamed.source()))
                && share(text, sentences, unnamed, named);
    }

    private static boolean share(String text, List<Sentence> sentences, Attribution one, Attribution other) {
        Set<String> shared = about(text, sentences.get(one.sentence()), one);
        shared.retainAll(about(text, sentences.get(other.sentence()), other));
        return shared.size() >= SHARED;
    }

    private static Set<String> about(String text, Sentence sentence, Attribution said) {
        Set<String> words = new HashSet<>();
        int from = Math.max(sentence.start(), said.start());
        int to = Math.min(sentence.end(), said.end());
        add(words, text.substring(sentence.start(), Math.max(sentence.start(), from)));
        add(words, text.substring(Math.min(to, sentence.end()), sentence.end()));
        return words;
    }

    private static void add(Set<String> words, String part) {
        for (String word : NO_LETTER.split(part.toLowerCase(Locale.ROOT))) {
            boolean number = !word.isEmpty() && Character.isDigit(word.charAt(0));
            if ((number || word.length() >= SHORTEST) && !FUNCTION_WORDS.contains(word)) {
                words.add(word.substring(0, Math.min(STEM, word.length())));
            }
        }
    }
}
