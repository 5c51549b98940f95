package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Link;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** "Six times the 450 of 2018", "54 dozen, or 648 in all", "12 at $30 each". */
public final class Multiples {
    /** Id of the rule for multiples. */
    public static final String RULE = "arithmetic.multiple";

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal EIGHTH = new BigDecimal("0.125");

    /** What may stand between "six times" and the figure that is multiplied. */
    private static final Pattern MULTIPLIED = Pattern.compile(
            "\\s*(?:(?:as|many|much|high|large|long|big|heavy|tall|more|bigger|larger|higher|greater|the|than|number|total|figure"
                    + "|size|of|amount|original|previous|initial|last|first|year's|month's|week's|season's|his|her|its|their"
                    + "|a|an|just|only|mere|that|asking|price|list|reserve|estimate)\\s+)*+",
            Pattern.CASE_INSENSITIVE);

    /** A multiple that the figures make so many times larger or smaller is of other figures. */
    private static final BigDecimal MOST_OFF = new BigDecimal("1.55");

    private static final Pattern DOZENS = Pattern.compile("\\b(?:dozen|score|gross)\\b", Pattern.CASE_INSENSITIVE);

    private Multiples() {}

    /** The claim that one figure is so many times another. */
    public static Claim times(String text, Figure large, Figure times, Figure small) {
        BigDecimal ratio = large.value().divide(small.value(), MathContext.DECIMAL64);
        BigDecimal room = times.value().compareTo(BigDecimal.valueOf(2)) <= 0
                ? times.value().multiply(EIGHTH)
                : HALF;
        room = large.exact() ? room : room.max(ratio.movePointLeft(1));
        BigDecimal shown = ratio.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal whole = times.value().scale() <= 0 ? ratio.setScale(0, RoundingMode.HALF_UP) : shown;
        return Claim.of(RULE, times, whole, Interval.of(ratio).widened(room), List.of(large, small))
                .working(Wording.plain(large.value()) + " / " + Wording.plain(small.value()) + " = "
                        + Wording.plain(ratio.setScale(2, RoundingMode.HALF_UP)))
                .fix(new Claim.Fix(
                        times.start(), times.end(), Wording.like(text, times, whole), "the multiple worked out"))
                .fix(new Claim.Fix(
                        large.start(),
                        large.end(),
                        Wording.like(text, large, small.value().multiply(times.value())),
                        "the multiple would be right"));
    }

    /** The claim that a figure in dozens and the same in single pieces are one number. */
    public static Claim restated(String text, Figure dozens, Figure pieces) {
        return Claim.of(RULE, pieces, dozens.value(), dozens.interval(), List.of(dozens))
                .working(text.substring(dozens.start(), dozens.end()) + " = " + Wording.plain(dozens.value()))
                .fix(new Claim.Fix(
                        pieces.start(),
                        pieces.end(),
                        Wording.like(text, pieces, dozens.value()),
                        "the dozens worked out"));
    }

    /** Whether a multiple is of the figure behind it. */
    public static boolean multiplies(String text, Figure times, Figure small) {
        return times.end() <= small.start()
                && small.start() - times.end() < 60
                && MULTIPLIED
                        .matcher(text.substring(times.end(), small.start()))
                        .matches();
    }

    /** "four times its usual crowd of 4,000": words that are no figure and no new clause. */
    private static final Pattern MULTIPLIED_LOOSELY = Pattern.compile("(?: [\\p{Ll}'’-]++){1,7} ");

    private static final Pattern AS_MANY = Pattern.compile(
            "(?: as (?:many|much|high|large|long|big)| that| the (?:number|figure|amount|total)| more)?[,.:;—) -]*+[^.;:]{0,30}",
            Pattern.DOTALL);

    /** Whether a multiple may be of the figure that is a few words on. */
    public static boolean multipliesLoosely(String text, Figure times, Figure small) {
        return times.end() <= small.start()
                && small.start() - times.end() < 60
                && MULTIPLIED_LOOSELY
                        .matcher(text.substring(times.end(), small.start()))
                        .matches();
    }

    /** "30 in 2015. Last year four times as many, 120": the multiple stands between its base and what it comes to. */
    public static boolean asMany(String text, Figure times, Figure large) {
        return text.startsWith(" as ", times.end())
                && AS_MANY.matcher(text.substring(times.end(), Math.max(times.end(), large.start())))
                        .matches();
    }

    private static final Pattern SUBJECT = Pattern.compile(
            "[.!?\\n] ?(?!(?:It|They|That|This|These|Those|Both|Which)\\b)\\p{Lu}[\\p{L}’'-]*+(?: \\p{Ll}++){0,4} $");

    /** "Sales doubled in the same year": told by a verb, in a later sentence, of a subject of its own. */
    static boolean ofOther(String text, Figure times, Figure large) {
        return large.sentence() < times.sentence()
                && text.substring(times.start(), times.end()).endsWith("ed")
                && SUBJECT.matcher(text.substring(Math.max(0, times.start() - 60), times.start()))
                        .find();
    }

    private static final Pattern UP_TO = Pattern.compile(" (?:[\\p{L}’'-]++ ){0,5}?to (?:just |nearly |a )?");
    private static final Pattern FROM = Pattern.compile(" (?:[\\p{L}’'-]++ ){0,5}?from (?:just |only |a )?");

    /** "tripled to £42 million from £14 million", "doubled last year to 900 from 450". */
    public static boolean multiplied(String text, Figure times, Figure large, Figure small) {
        return UP_TO.matcher(text.substring(times.end(), Math.max(times.end(), large.start())))
                        .matches()
                && FROM.matcher(text.substring(large.phraseEnd(), Math.max(large.phraseEnd(), small.start())))
                        .matches();
    }

    private static final Pattern SUMMING = Pattern.compile(", (?:nearly |almost |more than |roughly |about )?$");

    /** ", doubling": a multiple that says what a change before it comes to. */
    public static boolean sumsUp(String text, Figure times) {
        return text.substring(times.start(), times.end()).endsWith("ing")
                && SUMMING.matcher(text.substring(Math.max(0, times.start() - 14), times.start()))
                        .find();
    }

    /** A claim that is told where the figures are of a size that the multiple can mean, and acquits elsewhere. */
    public static Claim nearly(Claim claim) {
        return claim.within(MOST_OFF) ? claim.likely() : claim.hint();
    }

    private static final int LOOK_BACK = 10;

    /** A baker's dozen are thirteen. */
    private static final Pattern BAKERS = Pattern.compile("[Bb]aker['’]?s['’]?[ -]dozen|[Bb]aker['’]?s['’]? $");

    private static final Pattern IN_EACH = Pattern.compile(
            " (?:(?:in|to|on|for|per|from) )?(?:each|every|an?|per|apiece)\\b(?! (?:second|minute|hour|day|night|week|month|year)\\b)");

    /**
     * Whether the first of two figures is in dozens and the second may be the same in single pieces: "30 dozen eggs, or 360", not "a dozen
     * boxes, 13 to a box". What "or" links is the same, whatever it is of.
     */
    public static boolean dozens(String text, Figure dozens, Figure pieces, Link link) {
        return DOZENS.matcher(text.substring(dozens.start(), dozens.end())).find()
                && !BAKERS.matcher(text.substring(Math.max(0, dozens.start() - LOOK_BACK), dozens.end()))
                        .find()
                && (link == Link.OR
                        || !IN_EACH.matcher(text)
                                .region(pieces.phraseEnd(), text.length())
                                .lookingAt());
    }

    /** "four times as many as the 450-seat boat": the wording compares them, whatever each of them is called. */
    public static boolean asManyAs(String text, Figure large, Figure times, Figure small) {
        boolean said = text.startsWith(" as many as ", times.end()) || text.startsWith(" as much as ", times.end());
        return said
                && large.term()
                && small.term()
                && large.addsTo(small)
                && large.value().signum() > 0
                && small.value().signum() > 0;
    }

    /** Whether neither figure is nothing and both can be compared. */
    public static boolean comparable(Figure large, Figure small) {
        boolean about = large.listed() && large.quantity().hedge() == Hedge.ABOUT;
        return (large.term() || about)
                && small.term()
                && large.comparesWith(small)
                && small.value().signum() > 0
                && large.value().signum() > 0;
    }
}
