package dev.copydesk.ingest.language.source;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import java.util.Set;

/** Tells who may claim something in his own cause, though what the copy calls him is no kind of source: "its founders", "both camps". */
public final class Parties {
    private static final Set<String> SIDES = Set.of("camp", "side", "faction", "management", "leadership");

    private Parties() {}

    /** Whether a phrase is one for people, by its first noun: "the insurgents, in a message". */
    public static boolean may(Words words, Phrase source) {
        Phrase base = NounPhrases.baseAfter(words, source.from());
        if (base == null || words.tagIs(base.from(), "PRP")) {
            return false;
        }
        int head = Math.min(base.to(), source.to()) - 1;
        String noun = PersonNouns.singular(words, head);
        return PersonNouns.person(words, head) || PersonNouns.OFFICES.contains(noun) || SIDES.contains(noun);
    }
}
