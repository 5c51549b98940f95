package dev.copydesk.ingest.language.attribution;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.NounPhrases;
import java.util.Set;

/** What a party counts in its own cause: "claimed a turnout of 80,000", "claims 4,000 members", "boasts of a success rate of 90 percent". */
final class OwnCounts {
    private static final Set<String> SIZES = Set.of(
            "turnout",
            "crowd",
            "attendance",
            "membership",
            "following",
            "audience",
            "readership",
            "rate",
            "share",
            "toll");

    /** Whom a body has behind it, or in its hands. */
    private static final Set<String> FOLLOWERS = Set.of(
            "member",
            "supporter",
            "subscriber",
            "user",
            "follower",
            "reader",
            "customer",
            "listener",
            "viewer",
            "marcher",
            "prisoner");

    /** From whom they were taken, or where they fell. */
    private static final Set<String> TAKEN = Set.of("off", "from", "in", "to", "as");

    private OwnCounts() {}

    /** Whether a verb of claiming has such a count for its object. */
    static boolean follow(Words words, int verb) {
        boolean boast = words.lemma(verb).equals("boast");
        if (boast && !words.in(verb + 1, Set.of("of", "about"))) {
            return false;
        }
        Phrase object = NounPhrases.baseAfter(words, boast ? verb + 2 : verb + 1);
        if (object == null) {
            return false;
        }
        int noun = object.to() - 1;
        if (words.lemmaIn(noun, SIZES)) {
            return words.is(object.to(), "of") && counted(words, object.to() + 1, object.to() + 4);
        }
        return !boast
                && words.lemmaIn(noun, FOLLOWERS)
                && counted(words, object.from(), noun)
                && !words.in(object.to(), TAKEN);
    }

    private static boolean counted(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.tagged(k, "CD")) {
                return true;
            }
        }
        return false;
    }
}
