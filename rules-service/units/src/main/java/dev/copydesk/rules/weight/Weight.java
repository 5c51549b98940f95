package dev.copydesk.rules.weight;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;

/** Whether one mention of a source may stand for another. */
public final class Weight {
    private Weight() {}

    /**
     * Whether a question about the first mention is one about the other, too: a view that came first does not answer for a fact.
     * An office or a side may have been passed over at its first mention, and is asked for where it tells something grave.
     */
    public static boolean covers(String text, List<Sentence> sentences, Attribution first, Attribution again) {
        return (!light(text, sentences, first) || light(text, sentences, again))
                && (!officeOrSide(first)
                        || Stakes.grave(text, sentences, first)
                        || !Stakes.grave(text, sentences, again));
    }

    private static boolean officeOrSide(Attribution said) {
        return said.sourceKind() == SourceKind.ROLE || said.sourceKind() == SourceKind.COLLECTIVE;
    }

    private static boolean light(String text, List<Sentence> sentences, Attribution said) {
        return Stakes.low(text, sentences, said)
                || Camps.argues(text, sentences, said)
                || Records.onFile(text, sentences, said)
                || Records.inPublic(text, sentences, said);
    }
}
