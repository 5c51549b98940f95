package dev.copydesk.ingest.language.quantity;

import dev.copydesk.ingest.language.quantity.numeral.Piece;
import dev.copydesk.ingest.language.text.Token;
import java.util.List;
import java.util.Set;

/** Finds what a figure counts: the head of the noun phrase behind it. */
final class CountedNoun {
    private static final int LONGEST = 6;

    /** Words for when or how far apart, which are not counted where they stand behind a figure: "fined 40 Friday", "12 behind". */
    private static final Set<String> NOT_COUNTED = Set.of(
            "behind",
            "ahead",
            "apart",
            "adrift",
            "clear",
            "short",
            "today",
            "yesterday",
            "tomorrow",
            "overnight",
            "tonight",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    /** "820 in 2019 and 2,460 last year": the words for when are no part of what is counted. */
    private static final Set<String> POINTING =
            Set.of("last", "this", "next", "each", "every", "previous", "that", "earlier");

    private static final Set<String> PERIODS = Set.of(
            "year",
            "month",
            "week",
            "season",
            "quarter",
            "time",
            "night",
            "day",
            "decade",
            "spring",
            "summer",
            "autumn",
            "winter",
            "weekend",
            "morning",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december");

    private CountedNoun() {}

    /**
     * A counted noun.
     *
     * @param lemma of the head
     * @param qualifier the words before the head, in lower case, or null
     * @param next index of the piece behind the head
     */
    record Found(String lemma, String qualifier, int next) {}

    /** The noun phrase that begins at a piece, or null. */
    static Found at(List<Piece> pieces, int at) {
        int head = -1;
        for (int i = at; i < pieces.size() && i < at + LONGEST; i++) {
            Piece piece = pieces.get(i);
            Token token = piece.token();
            boolean noun = piece.hyphen() ? i == at : token.tagged("NN") && !NOT_COUNTED.contains(piece.lower());
            boolean afterPlural = head >= 0 && pieces.get(head).token().tag().equals("NNS");
            if (POINTING.contains(piece.lower())
                    && i + 1 < pieces.size()
                    && PERIODS.contains(pieces.get(i + 1).lower())) {
                break;
            }
            if (noun && !(afterPlural && token.properNoun())) {
                head = i;
            } else if (head >= 0 || !modifier(piece)) {
                break;
            }
        }
        if (head < 0) {
            return null;
        }
        StringBuilder qualifier = new StringBuilder();
        for (int i = at; i < head; i++) {
            qualifier.append(i > at ? " " : "").append(pieces.get(i).lower());
        }
        Piece noun = pieces.get(head);
        String lemma = noun.free() ? noun.token().lemma() : noun.lower();
        return new Found(lemma, qualifier.isEmpty() ? null : qualifier.toString(), head + 1);
    }

    private static boolean modifier(Piece piece) {
        Token token = piece.token();
        return token.tagged("JJ")
                || token.tag().equals("VBN")
                || token.tag().equals("VBG")
                || token.tag().equals("FW")
                || piece.hyphen();
    }
}
