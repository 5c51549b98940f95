package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Sentence;
import java.util.List;

/** Whether a source stands close enough to a bare assertion to answer for it. */
public final class Assertions {
    private Assertions() {}

    /** Whether a source's sentence, by index, is the assertion's own, one beside it, or the first of its paragraph. */
    public static boolean near(List<Sentence> sentences, int source, int assertion) {
        return Math.abs(source - assertion) <= 1
                || Near.sameParagraph(sentences, source, assertion)
                        && !Near.sameParagraph(sentences, source - 1, source);
    }

    /**
     * Whether a source answers for a scale: in the same sentence unless the scale stands in a clause that the copy adds after a
     * comma ("…, causing blackouts in countless cities"), or beside it in the same paragraph.
     */
    public static boolean covers(String text, List<Sentence> sentences, Attribution source, Attribution scale) {
        if (source.sentence() != scale.sentence()) {
            return source.sentence() == scale.sentence() - 1
                    && Near.sameParagraph(sentences, source.sentence(), scale.sentence());
        }
        String added = text.substring(0, scale.start()).stripTrailing();
        return !(source.end() <= scale.start()
                && added.endsWith(",")
                && scale.cue().equals("countless"));
    }
}
