package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.flag.Evidence;
import java.util.List;

/**
 * A figure of the article and another one, for the same thing on the same day, of other outlets on the story; the intervals
 * that their wordings allow have no value in common.
 *
 * @param here the article's figure
 * @param there the other figure as another outlet words it
 * @param voicesHere outlets whose figure agrees with the article's, its own included
 * @param voicesThere outlets with the other figure
 * @param later whether the article came after the others: then it is the one to be asked first
 * @param passages the other outlets' sentences
 */
public record FigureConflict(
        Quantity here, String there, int voicesHere, int voicesThere, boolean later, List<Evidence> passages) {
    public FigureConflict {
        passages = List.copyOf(passages);
    }
}
