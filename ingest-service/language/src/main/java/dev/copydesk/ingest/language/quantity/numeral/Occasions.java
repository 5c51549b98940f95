package dev.copydesk.ingest.language.quantity.numeral;

import java.util.List;
import java.util.Set;

/** Tells how often something happened, "launched 21 times in three days", from how many times one thing is another. */
public final class Occasions {
    private static final int LOOK = 4;

    /** Where the number of times ends its clause, or says next when or where. */
    private static final Set<String> BEHIND = Set.of(
            ",",
            ".",
            ";",
            ":",
            ")",
            "—",
            "–",
            "-",
            "in",
            "on",
            "at",
            "during",
            "since",
            "before",
            "after",
            "between",
            "and",
            "last",
            "this",
            "yesterday",
            "overnight",
            "already",
            "again",
            "while",
            "when",
            "altogether");

    /** What is, grows or is valued so many times is compared with something. */
    private static final Set<String> COMPARED = Set.of(
            "be",
            "become",
            "rise",
            "grow",
            "increase",
            "multiply",
            "jump",
            "climb",
            "swell",
            "surge",
            "expand",
            "value",
            "cost",
            "pay",
            "earn",
            "exceed",
            "outnumber",
            "sell",
            "trade",
            "fetch");

    private static final Set<String> COMPARED_BEFORE = Set.of("by", "worth", "at", "to", "than", "up");

    private static final Set<String> TIMES = Set.of(
            "night", "day", "week", "month", "year", "season", "morning", "afternoon", "evening", "summer", "winter");

    private static final Set<String> SPANS =
            Set.of("nights", "days", "weeks", "months", "years", "seasons", "weekend", "decade", "decades", "hours");

    private static final Set<String> POSSESSIVE = Set.of("'s", "’s");

    private Occasions() {}

    /** Whether a number before "times" counts occasions. */
    public static boolean counted(List<Piece> pieces, Numeral numeral) {
        int behind = numeral.next() + 1;
        boolean ends = behind >= pieces.size()
                || BEHIND.contains(pieces.get(behind).lower())
                || when(pieces, behind)
                || over(pieces, behind);
        boolean whole = numeral.value().stripTrailingZeros().scale() <= 0;
        return pieces.get(numeral.next()).is("times")
                && ends
                && whole
                && !apposed(pieces, numeral.from())
                && !compared(pieces, numeral.from());
    }

    /** "that night", "this year". */
    private static boolean when(List<Piece> pieces, int at) {
        return pieces.get(at).is("that")
                && at + 1 < pieces.size()
                && TIMES.contains(pieces.get(at + 1).lower())
                && !(at + 2 < pieces.size()
                        && POSSESSIVE.contains(pieces.get(at + 2).lower()));
    }

    /** "over the weekend", "over three days", but not "five times over". */
    private static boolean over(List<Piece> pieces, int at) {
        return pieces.get(at).is("over")
                && pieces.stream()
                        .skip(at + 1)
                        .limit(LOOK)
                        .anyMatch(piece -> TIMES.contains(piece.lower()) || SPANS.contains(piece.lower()));
    }

    /** "1,200, five times": a number right behind a figure and a comma tells how much that is. */
    private static boolean apposed(List<Piece> pieces, int from) {
        return from > 1
                && pieces.get(from - 1).is(",")
                && pieces.get(from - 2).token().tag().equals("CD");
    }

    /** Whether the clause before a number has such a verb or link. */
    private static boolean compared(List<Piece> pieces, int from) {
        if (from > 0 && COMPARED_BEFORE.contains(pieces.get(from - 1).lower())) {
            return true;
        }
        for (int i = from - 1; i >= 0 && i >= from - LOOK; i--) {
            Piece piece = pieces.get(i);
            if (piece.form().length() == 1 && ",;:—–".contains(piece.form())) {
                return false;
            }
            if (COMPARED.contains(piece.token().lemma())) {
                // "was called out", "have been hit": the verb that counts is the next one
                boolean passive = piece.token().lemma().equals("be")
                        && i + 1 < from
                        && pieces.get(i + 1).token().tag().equals("VBN");
                if (!passive) {
                    return true;
                }
            }
        }
        return false;
    }
}
