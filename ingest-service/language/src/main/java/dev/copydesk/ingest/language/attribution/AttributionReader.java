package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Block;
import dev.copydesk.ingest.language.attribution.QuoteMarks.Marked;
import dev.copydesk.ingest.language.text.Reading;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;

/** Reads who stands behind the assertions of an article. */
public final class AttributionReader {
    private AttributionReader() {}

    /** What somebody says in so many characters of direct speech is theirs, attributions in it included. */
    private static final int SPEECH = 30;

    /** No sentence has more; a text made to have more costs no more. */
    private static final int MOST_PER_SENTENCE = 30;

    /** The attributions in an article, ordered by start offset; those within direct speech are left out. */
    public static List<Attribution> read(Reading reading) {
        List<Attribution> attributions = new ArrayList<>();
        BitSet speech = speech(reading);
        for (int s = 0; s < reading.sentences().size(); s++) {
            sentence(new Words(reading, s)).stream()
                    .filter(a -> !speech.get(a.start()) && !speech.get(a.end() - 1))
                    .limit(MOST_PER_SENTENCE)
                    .forEach(attributions::add);
        }
        attributions.sort(Comparator.comparingInt(Attribution::start));
        return attributions;
    }

    private static BitSet speech(Reading reading) {
        BitSet speech = new BitSet(reading.text().length());
        for (Block block : reading.blocks()) {
            for (Marked marked : QuoteMarks.find(reading.text(), block.start(), block.end())) {
                if (marked.closed() && marked.end() - marked.start() > SPEECH) {
                    speech.set(marked.start(), marked.end());
                }
            }
        }
        return speech;
    }

    /** Hearsay in a sentence that names a source is that source's hedge; without a source it stands for itself. */
    private static List<Attribution> sentence(Words words) {
        List<Attribution> cues = CueReader.read(words);
        List<Attribution> hearsay = HearsayForms.find(words);
        List<Attribution> all = new ArrayList<>(DoubtForms.find(words));
        if (cues.isEmpty()) {
            all.addAll(hearsay);
        }
        for (Attribution cue : cues) {
            all.add(hearsay.isEmpty() ? cue : hedged(cue, words.quote(hearsay.get(0))));
        }
        return all;
    }

    private static Attribution hedged(Attribution a, String hedge) {
        return new Attribution(
                a.start(),
                a.end(),
                a.sentence(),
                a.cue(),
                a.cueClass(),
                a.source(),
                a.sourceStart(),
                a.sourceEnd(),
                a.sourceKind(),
                hedge,
                a.reason());
    }
}
