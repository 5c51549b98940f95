package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.claim.Rounding;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Slip;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Percentages and fractions of a whole. */
public final class Shares {
    /** Id of the rule for shares. */
    public static final String RULE = "arithmetic.percentage";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Fractions in words are round: so much of the whole to either side still is "two in five". */
    static final BigDecimal FRACTION_ROOM = new BigDecimal("0.01");

    private static final Pattern OF_THOSE =
            Pattern.compile(" of (?:them|those|these|the total)(?: \\w++)?(?:,| -| —|—| \\() ?(?:or |some |about )?");

    /** What "about" leaves either way, as a share of the figure. */
    private static final BigDecimal ABOUT_ROOM = new BigDecimal("0.05");

    private Shares() {}

    /**
     * The claim that a number is a share of a whole. A percentage is held against the numbers; where the share is a fraction in
     * words the number is held against it.
     */
    public static Claim of(String text, Figure share, Figure number, Figure whole) {
        return share.percent() ? percentage(text, share, number, whole) : number(text, share, number, whole);
    }

    private static Claim percentage(String text, Figure share, Figure number, Figure whole) {
        BigDecimal actual = percent(number.value(), whole.value());
        BigDecimal expected = Rounding.like(share, actual);
        BigDecimal room = share.quantity().grain().movePointLeft(1).max(spread(number, whole, actual));
        BigDecimal meant = share.value().multiply(whole.value()).divide(HUNDRED, 0, java.math.RoundingMode.HALF_UP);
        Claim claim = Claim.of(RULE, share, expected, Interval.of(actual).widened(room), List.of(number, whole))
                .working(Wording.plain(number.value()) + " of " + Wording.plain(whole.value()) + " = "
                        + Wording.plain(number.value()) + " / " + Wording.plain(whole.value()) + " × 100 = "
                        + Wording.plain(actual.setScale(2, java.math.RoundingMode.HALF_UP)) + "%")
                .fix(new Claim.Fix(
                        share.start(), share.end(), Wording.like(text, share, expected), "the share worked out"));
        return share.exact()
                ? claim.fix(new Claim.Fix(
                        number.start(), number.end(), Wording.like(text, number, meant), "the share would be right"))
                : claim;
    }

    private static Claim number(String text, Figure share, Figure number, Figure whole) {
        BigDecimal expected = share.value().multiply(whole.value(), MathContext.DECIMAL64);
        BigDecimal shown = expected.setScale(0, java.math.RoundingMode.HALF_UP);
        BigDecimal room = whole.value().multiply(FRACTION_ROOM).add(new BigDecimal("0.5"));
        Interval values = share.exact()
                ? Interval.of(expected).widened(room)
                : share.interval().times(whole.value()).widened(room);
        return Claim.of(RULE, number, shown, values, List.of(share, whole))
                .working(text.substring(share.start(), share.end()) + " of " + Wording.plain(whole.value()) + " = "
                        + Wording.plain(expected.setScale(1, java.math.RoundingMode.HALF_UP)))
                .fix(new Claim.Fix(
                        number.start(), number.end(), Wording.like(text, number, shown), "the share worked out"))
                .fix(fraction(share, number, whole))
                .at(Math.min(number.start(), share.start()), Math.max(number.phraseEnd(), share.phraseEnd()));
    }

    /** A share further off than this from what the numbers make is of something else. */
    private static final BigDecimal FARTHEST = new BigDecimal("0.15");

    private static final Pattern POINTS_BACK = Pattern.compile(
            "(?: in favou?r| against\\b| opposed| in support| of (?:the|its|their|his|her|our|all|them|those|these|that|this|capacity)\\b(?! \\d)|[,.;:—)]| a"
                    + " year\\b| [^.;:()\\d]{0,30}, or [£$€\\d]| may\\b| (?:that|who|which) (?:were|was|are|is|had|has|have|did|do)\\b| might\\b| sounds?\\b| that,| as many| as much| -|"
                    + " was| were| is| had| went| (?:[a-z]++"
                    + " )?(?:coverage|turnout|rate|take-up|occupancy|attendance|success|participation|capacity"
                    + "|commission|tax|levy|fee|deposit|charge|surcharge|discount|premium|bonus|rebate|duty|tariff|royalty|tip|share|stake"
                    + "|interest|cut)\\b).*",
            Pattern.DOTALL);

    /** "a return rate of 65 per cent". */
    private static final Pattern RATE = Pattern.compile(
            "\\b(?:[Aa]n?|[Tt]he|[Tt]hat|[Tt]his) (?:[a-z-]++ )?(?:rate|share|proportion|turnout|take-up|occupancy"
                    + "|response|return|attendance|success) of (?:just |only )?$");

    /** Whether a share is called the rate or the turnout of something, which may be what the copy has just counted. */
    static boolean rate(String text, Figure share) {
        return RATE.matcher(text.substring(Math.max(0, share.start() - 50), share.start()))
                .find();
    }

    /** "the first half of the year". */
    private static final Pattern HALF_OF_A_TIME = Pattern.compile("\\b(?:first|second|last|latter|other|final|top) $");

    /** Whether a share may be of what the copy has just counted: no number of its own stands behind it. */
    public static boolean pointsBack(String text, Figure share) {
        return !HALF_OF_A_TIME
                        .matcher(text.substring(Math.max(0, share.start() - 8), share.start()))
                        .find()
                && POINTS_BACK
                        .matcher(text.substring(share.end(), Math.min(text.length(), share.end() + 40)))
                        .matches();
    }

    /** Figures that make a share more than this many times another are about something else. */
    private static final BigDecimal MOST_APART = new BigDecimal("1.7");

    /** Whether what the numbers make is of the size of the share that is given. */
    static boolean comparable(Claim claim) {
        return claim.within(MOST_APART);
    }

    private static final Pattern OF_A_NOUN =
            Pattern.compile(" of (?:the|its|their|his|her|our|all) ([a-z]++).*", Pattern.DOTALL);

    private static final Set<String> SUMS_OF_MONEY = Set.of(
            "price",
            "bill",
            "cost",
            "total",
            "sum",
            "amount",
            "value",
            "hammer",
            "asking",
            "takings",
            "proceeds",
            "money",
            "budget",
            "debt",
            "loan",
            "bid",
            "fee",
            "revenue",
            "profit",
            "salary",
            "purchase",
            "selling",
            "sale");

    /**
     * Whether a percentage is of what two figures count: "82% of the residents" is of neither members nor seats. A fraction may call
     * them anything.
     */
    static boolean ofTheirs(String text, Figure share, Figure one, Figure two) {
        Matcher noun = OF_A_NOUN.matcher(text.substring(share.end(), Math.min(text.length(), share.end() + 40)));
        return !share.percent()
                || !noun.matches()
                || one.measure() == Measure.MONEY && SUMS_OF_MONEY.contains(noun.group(1))
                || counts(one, noun.group(1))
                || counts(two, noun.group(1))
                || WHOLES.contains(noun.group(1));
    }

    /** Words for all that were counted, whatever they are called where they are counted. */
    private static final Set<String> WHOLES = Set.of(
            "total",
            "sample",
            "lot",
            "whole",
            "number",
            "group",
            "field",
            "intake",
            "workforce",
            "staff",
            "membership",
            "electorate",
            "fleet",
            "stock",
            "audience",
            "crowd",
            "crop",
            "collection",
            "respondents",
            "cases",
            "places",
            "cohort");

    private static boolean counts(Figure figure, String word) {
        return figure.noun() != null && word.startsWith(figure.noun());
    }

    /** The claim that "two-thirds of the timetable" is the share that "36 of its 60 trains" make. */
    public static Claim recalled(String text, Figure share, Figure number, Figure whole) {
        BigDecimal actual = number.value().divide(whole.value(), MathContext.DECIMAL64);
        BigDecimal given = share.percent() ? share.value().movePointLeft(2) : share.value();
        boolean near = given.subtract(actual).abs().compareTo(FARTHEST) <= 0;
        Claim claim = share.percent()
                ? percentage(text, share, number, whole)
                : Claim.of(RULE, share, actual, Interval.of(actual).widened(FRACTION_ROOM), List.of(number, whole))
                        .working(Wording.plain(number.value()) + " of " + Wording.plain(whole.value()) + " = "
                                + Wording.plain(actual.movePointRight(2).setScale(1, java.math.RoundingMode.HALF_UP))
                                + "%")
                        .fix(fraction(share, number, whole))
                        .fix(meant(text, share, number, whole));
        return near ? claim.likely() : claim.hint();
    }

    private static final Pattern THAT_IS = Pattern.compile("\\b(?:That|This|that|this|which|It|it)"
            + "(?:['’]s| (?:is|was|makes|made|means|meant|gives|gave|represents|represented|amounts to|amounted"
            + " to|equals|works out at|worked out at|comes to|came to)) (?:just |only |some |about |exactly"
            + " )*+(?:an? (?:[a-z-]++ ){0,3}?of |a |an )?(?:just |only |some |about |exactly )*+$");

    /** Whether words end with "That is", "which makes" or the like. */
    static boolean thatIs(String before) {
        return THAT_IS.matcher(before).find();
    }

    /** "512 of them were taken. That is 80%": the last number before it, as a share of a larger one before that. */
    public static List<Claim> summedUp(String text, Around around) {
        Figure share = around.figure();
        if (share.percent() && share.part() == Part.ADDITION) {
            return Hundreds.further(text, around);
        }
        List<Figure> counts = around.before(Figure::term);
        String before = text.substring(Math.max(0, share.start() - 60), share.start());
        if (counts.size() < 2 || !thatIs(before)) {
            return List.of();
        }
        Figure number = counts.get(counts.size() - 1);
        return counts.stream()
                .filter(whole -> whole != number && fits(number, whole))
                .map(whole -> recalled(text, share, number, whole))
                .toList();
    }

    /** Whether the share or the number is a slip of what the other one makes it. */
    static boolean slipOfEither(Figure share, Figure number, Figure whole) {
        BigDecimal percent = Changes.percent(share);
        BigDecimal meant = percent.multiply(whole.value()).divide(HUNDRED, MathContext.DECIMAL64);
        BigDecimal actual = Rounding.like(share, percent(number.value(), whole.value()));
        return Slip.likely(
                        number.value(),
                        meant.setScale(Math.max(0, number.value().scale()), java.math.RoundingMode.HALF_UP))
                || share.percent() && Slip.likely(share.value(), actual);
    }

    /** The number that the share makes of the whole. */
    private static Claim.Fix meant(String text, Figure share, Figure number, Figure whole) {
        BigDecimal meant = share.value().multiply(whole.value()).setScale(0, java.math.RoundingMode.HALF_UP);
        return new Claim.Fix(
                number.start(), number.end(), Wording.like(text, number, meant), "the share would be right");
    }

    /** The simple fraction that the number is of the whole, or null. */
    private static Claim.Fix fraction(Figure share, Figure number, Figure whole) {
        return fraction(share, number.value().divide(whole.value(), MathContext.DECIMAL64));
    }

    /** The simple fraction that a share is, in words, or null. */
    static Claim.Fix fraction(Figure share, BigDecimal actual) {
        if (actual.compareTo(BigDecimal.ONE) >= 0) {
            return null;
        }
        for (int denominator = 2; denominator <= 5; denominator++) {
            BigDecimal numerator = actual.multiply(BigDecimal.valueOf(denominator));
            BigDecimal near = numerator.setScale(0, java.math.RoundingMode.HALF_UP);
            if (near.signum() > 0 && numerator.subtract(near).abs().compareTo(FRACTION_ROOM) <= 0) {
                String words = Wording.fraction(near.intValue(), denominator);
                return new Claim.Fix(share.start(), share.end(), words, "what the number is of the whole");
            }
        }
        return null;
    }

    /** How far the rounding of the figures themselves can move the percentage. */
    private static BigDecimal spread(Figure number, Figure whole, BigDecimal actual) {
        BigDecimal relative = relative(number).add(relative(whole));
        return actual.multiply(relative, MathContext.DECIMAL64);
    }

    private static BigDecimal relative(Figure figure) {
        if (!figure.exact()) {
            return ABOUT_ROOM;
        }
        BigDecimal grain = figure.quantity().grain();
        boolean round = grain.compareTo(BigDecimal.ONE) != 0 || figure.measure() == Measure.UNIT;
        return !round || figure.value().signum() == 0
                ? BigDecimal.ZERO
                : grain.divide(figure.value().abs().multiply(BigDecimal.valueOf(2)), MathContext.DECIMAL64);
    }

    private static BigDecimal percent(BigDecimal number, BigDecimal whole) {
        return number.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** Whether a number can be a share of a whole: of one kind, smaller, and neither is nothing. */
    public static boolean fits(Figure number, Figure whole) {
        return number.roughly()
                && whole.roughly()
                && !number.percent()
                && (number.addsTo(whole) || number.comparesWith(whole))
                && number.value().signum() > 0
                && number.value().compareTo(whole.value()) < 0;
    }

    /**
     * Wholes that the figures before a number make sure of: "704 launched, 615 intercepted, 89 got through", where what is left of
     * the whole is the number.
     */
    public static List<Figure> sureWholes(Around number) {
        List<Figure> wholes = new ArrayList<>();
        BigDecimal value = number.figure().value();
        for (Figure whole : number.before()) {
            boolean left = fits(number.figure(), whole)
                    && number.before().stream()
                            .anyMatch(other -> other.counted()
                                    && other.index() > whole.index()
                                    && other.value().add(value).compareTo(whole.value()) == 0);
            if (left) {
                wholes.add(whole);
            }
        }
        return wholes;
    }

    /** "80% of them, 200 in all": a share of what stands before, and then the number. */
    public static boolean ofThose(String text, Figure share, Figure number) {
        return share.end() < number.start()
                && OF_THOSE.matcher(text.substring(share.end(), number.start())).matches();
    }

    /** Wholes before a number that it might be a share of. */
    public static List<Figure> likelyWholes(Around number) {
        return number.before(
                whole -> fits(number.figure(), whole) && whole.value().compareTo(BigDecimal.TEN) > 0);
    }
}
