package dev.copydesk.contracts.fact;

import dev.copydesk.contracts.article.Block;
import java.util.List;

/**
 * What was read in an article's text, each list ordered by start offset. Silence is better than a wrong fact: what is not
 * clear is left out.
 */
public record Facts(
        List<Block> blocks,
        List<Sentence> sentences,
        List<Quantity> quantities,
        List<DateMention> dates,
        List<Name> names,
        List<Quotation> quotations,
        List<Attribution> attributions) {

    /** No facts at all, as for an article that is not checked. */
    public static final Facts NONE = new Facts(null, null, null, null, null, null, null);

    public Facts {
        blocks = copy(blocks);
        sentences = copy(sentences);
        quantities = copy(quantities);
        dates = copy(dates);
        names = copy(names);
        quotations = copy(quotations);
        attributions = copy(attributions);
    }

    private static <T> List<T> copy(List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }
}
