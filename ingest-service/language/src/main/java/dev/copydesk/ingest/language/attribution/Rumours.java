package dev.copydesk.ingest.language.attribution;

import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.source.Phrase;
import dev.copydesk.ingest.language.source.Words;
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

    /** Whether "that" follows the noun, and a verb of going round within the clause: "rumours that the strike was off swept the town". */
    static boolean spread(Words words, int noun) {
        if (!words.lemmaIn(noun, HearsayWords.RUMOURS) || !words.is(noun + 1, "that")) {
            return false;
        }
        for (int k = noun + 2; words.has(k) && !words.boundary(k); k++) {
            if (words.tagged(k, "VB") && words.lemmaIn(k, HearsayWords.GOING_ROUND)) {
                return true;
            }
        }
        return false;
    }
}
