package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.ingest.language.quantity.numeral.NumberWords;
import dev.copydesk.ingest.language.quantity.numeral.Numeral;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Tells numbers that are somebody's age: "a 16-year-old", "aged 16", "Ann Ash, 54,", "died on Tuesday at 68". */
final class AgeFigures {
    private static final BigDecimal YOUNGEST = BigDecimal.valueOf(5);
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

    private static final Set<String> IS = Set.of("was", "is", "turned", "turns", "'s");

    private static final Set<String> BEFORE_AN_AGE = Set.of(
            "just", "only", "all", "of", "still", "barely", "now", "then", "already", "about", "nearly", "almost");

    private static final Set<String> AFTER_AN_AGE =
            Set.of(",", ".", ";", "when", "and", "but", "at", ")", "in", "on", "that", "—", "last", "this", "next");

    /** What may stand between "died" and "at 68": when. */
    private static final Set<String> WHEN = Set.of(
            "on",
            "last",
            "this",
            "early",
            "late",
            "week",
            "month",
            "year",
            "yesterday",
            "overnight",
            "peacefully",
            "suddenly",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday");

    private static final Set<String> AGE_VERBS = Set.of("die", "retire", "marry");

    private AgeFigures() {}

    /** "16-year-old", "16 years old", "aged 16", "Ann Ash, 54," and "Ann Ash (54)". */
    static Measures.Found of(List<Piece> pieces, Numeral numeral) {
        int next = numeral.next();
        if (numeral.kind() != Numeral.Kind.CARDINAL || numeral.value().compareTo(OLDEST) > 0) {
            return null;
        }
        if (next + 1 < pieces.size()
                && pieces.get(next).lower().startsWith("year")
                && pieces.get(next + 1).is("old")) {
            return new Measures.Found(Measure.AGE, "year", numeral, next + 2);
        }
        String before =
                numeral.from() == 0 ? "" : pieces.get(numeral.from() - 1).lower();
        if (before.equals("aged") || before.equals("age") || before.equals("of") && ofAge(pieces, numeral)) {
            return new Measures.Found(Measure.AGE, "year", numeral, next);
        }
        if (heIs(pieces, numeral) || atAge(pieces, numeral, before)) {
            return new Measures.Found(Measure.AGE, "year", numeral, next);
        }
        boolean closes = next < pieces.size() && pieces.get(next).free();
        if (now(pieces, numeral, before) && closes && pieces.get(next).is(",")) {
            return new Measures.Found(Measure.AGE, "year", numeral, next);
        }
        if (numeral.from() < 2
                || !pieces.get(numeral.from() - 2).token().properNoun()
                || numeral.form() != Form.DIGITS) {
            return null;
        }
        boolean commas = before.equals(",")
                && closes
                && (pieces.get(next).is(",") || pieces.get(next).is("."));
        boolean brackets = before.equals("(") && closes && pieces.get(next).is(")");
        boolean old =
                numeral.value().compareTo(BigDecimal.ONE) > 0 && numeral.grain().compareTo(BigDecimal.ONE) == 0;
        return old && (commas || brackets) ? new Measures.Found(Measure.AGE, "year", numeral, next) : null;
    }

    private static final Set<String> YOUNG_AND_OLD =
            Set.of("boy", "girl", "man", "woman", "child", "lad", "youth", "teenager", "widow", "widower");

    /** "at the age of 16", "a boy of 16". */
    private static boolean ofAge(List<Piece> pieces, Numeral numeral) {
        String word = back(pieces, numeral, 2);
        return word.equals("age")
                || YOUNG_AND_OLD.contains(word)
                        && numeral.value().compareTo(YOUNGEST) >= 0
                        && CountedNoun.at(pieces, numeral.next()) == null;
    }

    /** "Ms Tran, now 41,". */
    private static boolean now(List<Piece> pieces, Numeral numeral, String before) {
        return (before.equals("now") || before.equals("then"))
                && numeral.from() > 2
                && pieces.get(numeral.from() - 2).is(",")
                && pieces.get(numeral.from() - 3).token().properNoun();
    }

    /** "retired in 2013 at 65.", "died at 80,", "on 3 March 2019, at 86,". */
    private static boolean atAge(List<Piece> pieces, Numeral numeral, String before) {
        int next = numeral.next();
        boolean inYear = next + 1 < pieces.size()
                && pieces.get(next).is("in")
                && pieces.get(next + 1).digits()
                && pieces.get(next + 1).form().length() == 4;
        boolean closes = next >= pieces.size()
                || inYear
                || pieces.get(next).is(",")
                || pieces.get(next).is(".");
        if (!before.equals("at") || !closes || numeral.from() < 2) {
            return false;
        }
        int at = numeral.from() - (pieces.get(numeral.from() - 2).is(",") && numeral.from() > 2 ? 3 : 2);
        while (at > 0 && WHEN.contains(pieces.get(at).lower())) {
            at--;
        }
        Piece verb = pieces.get(at);
        boolean year = verb.form().length() == 4 && verb.digits();
        return (year || AGE_VERBS.contains(verb.token().lemma()))
                && numeral.value().compareTo(YOUNGEST) >= 0
                && numeral.grain().compareTo(BigDecimal.ONE) == 0;
    }

    private static String back(List<Piece> pieces, Numeral numeral, int steps) {
        return numeral.from() < steps ? "" : pieces.get(numeral.from() - steps).lower();
    }

    /** "when she was all of sixteen,", "24 when she joined and 34 when she left": a bare number behind "she was" is her age. */
    private static boolean heIs(List<Piece> pieces, Numeral numeral) {
        int next = numeral.next();
        boolean closed =
                next >= pieces.size() || AFTER_AN_AGE.contains(pieces.get(next).lower());
        int at = numeral.from() - 1;
        while (at > 0 && BEFORE_AN_AGE.contains(pieces.get(at).lower())) {
            at--;
        }
        if (at > 0
                && pieces.get(at).is("and")
                && next < pieces.size()
                && pieces.get(next).is("when")) {
            return anAgeWhen(pieces, at) && numeral.value().compareTo(BigDecimal.ONE) > 0;
        }
        return closed
                && at > 0
                && (IS.contains(pieces.get(at).lower()) || willBe(pieces, at))
                && (willBe(pieces, at)
                        || pieces.get(at - 1).is("he")
                        || pieces.get(at - 1).is("she")
                        || pieces.get(at).lower().startsWith("turn")
                        || pieces.get(at - 1).is(",") && born(pieces, at)
                        || next < pieces.size() && pieces.get(next).is("when"))
                && numeral.value().compareTo(BigDecimal.ONE) > 0;
    }

    /** Whether the words before one tell somebody's age at a time: "she was 24 when she joined". */
    private static boolean anAgeWhen(List<Piece> pieces, int end) {
        boolean told = false;
        for (int i = 1; i < end; i++) {
            told |= IS.contains(pieces.get(i).lower())
                    && (pieces.get(i - 1).is("he")
                            || pieces.get(i - 1).is("she")
                            || pieces.get(i + 1).digits()
                            || NumberWords.small(pieces.get(i + 1).lower()) != null);
            if (told && pieces.get(i).is("when")) {
                return true;
            }
        }
        return false;
    }

    /** "The twins, born in May 2008, will be 18 in May". */
    private static boolean willBe(List<Piece> pieces, int at) {
        return pieces.get(at).is("be")
                && pieces.get(at - 1).is("will")
                && pieces.stream().anyMatch(piece -> piece.is("born"));
    }

    private static boolean born(List<Piece> pieces, int before) {
        return pieces.stream().limit(before).anyMatch(piece -> piece.is("born"));
    }
}
