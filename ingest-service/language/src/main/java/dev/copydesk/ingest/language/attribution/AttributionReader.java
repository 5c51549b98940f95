package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.ingest.language.text.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Reads who stands behind the assertions of an article. */
public final class AttributionReader {
    private AttributionReader() {}

    /** The attributions in an article, ordered by start offset. */
    public static List<Attribution> read(Reading reading) {
        List<Attribution> attributions = new ArrayList<>();
        for (int s = 0; s < reading.sentences().size(); s++) {
            attributions.addAll(DoubtForms.find(new Words(reading, s)));
        }
        attributions.sort(Comparator.comparingInt(Attribution::start));
        return attributions;
    }
}
