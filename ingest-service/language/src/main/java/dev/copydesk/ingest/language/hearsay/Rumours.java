package dev.copydesk.ingest.language.hearsay;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.NounPhrases;
import java.util.Set;

/** Talk that goes round and is nobody's. */
final class Rumours {
    private static final Set<String> WHERE =
            Set.of("in", "on", "around", "at", "among", "from", "across", "along", "of");

    private Rumours() {}

    /** Where "word around the village is that" or "the talk in the market is of" ends; 0 where none begins at the noun. */
    static int told(Words words, int noun) {
        if (!words.lemmaIn(noun, HearsayWords.RUMOURS)
                || words.tagged(noun - 1, "PRP$")
                || words.tagged(noun - 1, "POS")) {
            return 0;
        }
        int verb = noun + 1;
        Phrase where = words.in(verb, WHERE) ? NounPhrases.baseAfter(words, verb + 1) : null;
        verb = where == null ? verb : where.to();
        boolean so = words.is(verb + 1, "that") || words.tagged(noun, "NN") && words.is(verb + 1, "of");
        return words.in(verb, Set.of("is", "was")) && so ? verb + 2 : 0;
    }

    /**
     * Whether the noun is the subject of a verb of going round, behind a clause with "that": "rumours that the strike was off swept the
     * town". What somebody quashed is no such subject.
     */
    static boolean spread(Words words, int noun) {
        int first = noun;
        while (words.tagged(first - 1, "DT") || words.tagged(first - 1, "JJ")) {
            first--;
        }
        if (!words.lemmaIn(noun, HearsayWords.RUMOURS) || !words.is(noun + 1, "that") || !words.boundary(first - 1)) {
            return false;
        }
        boolean told = false;
        for (int k = noun + 2; words.has(k) && !words.boundary(k); k++) {
            boolean finite = words.tagged(k, "VB") && !words.tagged(k - 1, "MD") && !words.is(k - 1, "to");
            if (finite
                    && told
                    && words.lemmaIn(k, HearsayWords.GOING_ROUND)
                    && !words.lemma(k - 1).equals("have")) {
                return true;
            }
            told |= finite;
        }
        return false;
    }
}
