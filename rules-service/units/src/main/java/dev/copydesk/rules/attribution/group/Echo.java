package dev.copydesk.rules.attribution.group;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.rules.weight.Stakes;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a named source speaks of what others say without a name, or nobody, by the words that their sentences share. */
public final class Echo {
    /** How many words two sentences share that are about one thing. */
    private static final int SHARED = 2;

    /** Forms of one word agree so far: "develop", "development". */
    private static final int STEM = 6;

    private static final int REACH = 3;

    /** What stands so many characters off is not what is said. */
    private static final int LONGEST = 600;

    /** Words in small letters; shorter ones say how others hang together, numbers and names who and when more than what. */
    private static final int SHORTEST = 5;

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
            "others",
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
            "until",
            "within",
            "without",
            "around",
            "people",
            "persons",
            "years",
            "months",
            "weeks",
            "hours",
            "minutes",
            "today",
            "yesterday",
            "tomorrow",
            "three",
            "seven",
            "eight",
            "dozen",
            "dozens",
            "hundred",
            "hundreds",
            "thousand",
            "thousands",
            "million",
            "millions",
            "billion",
            "billions",
            "percent",
            "first",
            "second",
            "third",
            "times",
            "called",
            "later",
            "recent",
            "already",
            "likely");

    /** "It had never dumped anything": who denies a thing bears nothing out. */
    private static final Pattern DENIAL = Pattern.compile(
            "\\b(?:not|never|no|nothing|nobody|none|den(?:y|ies|ied|ying)|false|untrue|reject(?:s|ed|ing)?|refut(?:es?|ed|ing)|disput(?:es?|ed|ing)"
                    + "|baseless)\\b|n['’]t\\b",
            Pattern.CASE_INSENSITIVE);

    private Echo() {}

    /**
     * Whether a named source is heard on the same thing in the same paragraph, the one before or the one after, at most
     * {@value #REACH} sentences off, and denies nothing. A grave thing is borne out by nobody, and nobody stands beside a source
     * that asks not to be known.
     *
     * @param said people without a name, or hearsay
     * @param named who is heard by name
     */
    public static boolean of(String text, List<Sentence> sentences, Attribution said, Attribution named) {
        int off = Math.abs(said.sentence() - named.sentence());
        Sentence own = sentences.get(said.sentence());
        Sentence other = sentences.get(named.sentence());
        return off > 0
                && off <= REACH
                && Math.abs(own.block() - other.block()) <= 1
                && (said.source() == null || !SameCalling.apart(said.source()))
                && shared(text, own, said, other, named) >= SHARED
                && !DENIAL.matcher(text).region(other.start(), other.end()).find()
                && !Stakes.grave(text, sentences, said);
    }

    private static int shared(String text, Sentence own, Attribution said, Sentence other, Attribution named) {
        Set<String> shared = about(text, own, said);
        shared.retainAll(about(text, other, named));
        return shared.size();
    }

    /** The words of a sentence but for those of who speaks. */
    private static Set<String> about(String text, Sentence sentence, Attribution said) {
        Set<String> words = new HashSet<>();
        int start = Math.max(sentence.start(), said.start() - LONGEST);
        add(words, text, start, Math.max(start, said.start()));
        add(words, text, Math.min(said.end(), sentence.end()), Math.min(sentence.end(), said.end() + LONGEST));
        return words;
    }

    private static void add(Set<String> words, String text, int from, int to) {
        int start = from;
        while (start < to) {
            int end = start;
            while (end < to && Character.isLetterOrDigit(text.charAt(end))) {
                end++;
            }
            int small = start;
            while (small < end && Character.isLowerCase(text.charAt(small))) {
                small++;
            }
            if (small - start >= SHORTEST && !FUNCTION_WORDS.contains(text.substring(start, small))) {
                words.add(text.substring(start, Math.min(small, start + STEM)));
            }
            start = end + 1;
        }
    }
}
