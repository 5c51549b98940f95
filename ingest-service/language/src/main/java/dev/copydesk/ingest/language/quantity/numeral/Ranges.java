package dev.copydesk.ingest.language.quantity.numeral;

import java.util.List;

/** Ranges in words: "10 to 15 miles", "between 10 and 15". They leave so much room that they are read over. */
public final class Ranges {
    private Ranges() {}

    /** Index behind a range that begins with this number; -1 when it begins none. */
    public static int at(List<Piece> pieces, NumeralReader numerals, Numeral low) {
        int at = low.next();
        if (at + 1 >= pieces.size() || low.kind() != Numeral.Kind.CARDINAL) {
            return -1;
        }
        int second = second(pieces, low, at);
        Numeral high = second < 0 || second >= pieces.size() ? null : numerals.at(second);
        boolean rising = high != null
                && high.kind() == Numeral.Kind.CARDINAL
                && high.value().compareTo(low.value()) > 0;
        return rising ? high.next() : -1;
    }

    private static int second(List<Piece> pieces, Numeral low, int at) {
        String before = low.from() == 0 ? "" : pieces.get(low.from() - 1).lower();
        Piece between = pieces.get(at);
        if (between.is("to") && !before.equals("from") || before.equals("between") && between.is("and")) {
            return at + 1;
        }
        return -1;
    }
}
