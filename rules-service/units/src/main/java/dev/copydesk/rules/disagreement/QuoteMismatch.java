package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.flag.Evidence;
import java.util.List;

/**
 * One speaker's words, quoted here in one wording and by other outlets on the story in another.
 *
 * @param here the article's quotation
 * @param there the other wording as another outlet has it, its marks included
 * @param voicesHere outlets with the article's wording, its own included
 * @param voicesThere outlets with the other wording
 * @param later whether the article came after the others: then it is the one to be asked first
 * @param passages the other outlets' passages
 */
public record QuoteMismatch(
        Quotation here, String there, int voicesHere, int voicesThere, boolean later, List<Evidence> passages) {
    public QuoteMismatch {
        passages = List.copyOf(passages);
    }
}
