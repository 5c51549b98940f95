package dev.copydesk.ingest.language.quantity;

import dev.copydesk.ingest.language.quantity.numeral.Piece;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Words that count what they take together: "a pair of llamas", "a trio of judges". */
final class Groups {
    /** How many pieces such a group takes: an article, the word, "of". */
    static final int LENGTH = 3;

    private static final Map<String, Integer> SIZES =
            Map.of("pair", 2, "brace", 2, "couple", 2, "trio", 3, "quartet", 4, "quintet", 5, "sextet", 6);

    /** What is one thing in two halves, so that a pair of them is one. */
    private static final Set<String> HALVES = Set.of(
            "trouser",
            "short",
            "jean",
            "pant",
            "tight",
            "scissors",
            "tweezers",
            "pliers",
            "shears",
            "glass",
            "spectacles",
            "goggles",
            "binoculars",
            "headphone",
            "shoe",
            "boot",
            "sock",
            "glove",
            "slipper",
            "sandal",
            "trainer",
            "ski",
            "skate",
            "earring",
            "cufflink",
            "handcuff");

    private Groups() {}

    /** How many the group has that begins with an article here; 0 when none does. */
    static int at(List<Piece> pieces, int article) {
        if (article + LENGTH >= pieces.size() || !pieces.get(article + 2).is("of")) {
            return 0;
        }
        CountedNoun.Found members = CountedNoun.at(pieces, article + LENGTH);
        boolean plural = members != null
                && pieces.get(members.next() - 1).lower().endsWith("s")
                && !HALVES.contains(members.lemma())
                && !HALVES.contains(pieces.get(members.next() - 1).lower());
        return plural ? SIZES.getOrDefault(pieces.get(article + 1).lower(), 0) : 0;
    }
}
