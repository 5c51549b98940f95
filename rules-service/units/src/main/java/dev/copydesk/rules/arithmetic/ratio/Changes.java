package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.claim.Rounding;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Pair;
import dev.copydesk.rules.arithmetic.figure.Scope;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Rises and falls in percent. */
public final class Changes {
    /** Id of the rule for changes in percent. */
    public static final String RULE = "arithmetic.percent-change";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** "Up by a third" may be anything from 31% to 36%. */
    private static final BigDecimal FRACTION_ROOM = new BigDecimal("0.025");

    /** So far behind a figure its time may be told. */
    private static final int BEHIND = 20;

    /** Words of a time before. */
    private static final Pattern EARLIER = Pattern.compile(
            "\\b(?:(?:year|month|week|decade|century|summer|winter|season)s? (?:ago|earlier|before)|last (?:year|month|week|season|summer|winter|autumn|spring)"
                    + "|previous(?:ly)?|used to|had been|in (?:19|20)\\d\\d)\\b");

    private Changes() {}

    /** The claim that a figure rose or fell from one value to another by a percentage. */
    public static Claim of(String text, Figure percent, Figure from, Figure to) {
        if (!percent.percent()) {
            return fraction(text, percent, from, to);
        }
        BigDecimal change = to.value().subtract(from.value()).abs();
        BigDecimal actual = change.multiply(HUNDRED).divide(from.value().abs(), MathContext.DECIMAL64);
        BigDecimal expected = Rounding.like(percent, actual);
        BigDecimal room = percent.quantity().grain().movePointLeft(1).max(spread(from, to));
        return Claim.of(RULE, percent, expected, Interval.of(actual).widened(room), List.of(from, to))
                .working("from " + Wording.plain(from.value()) + " to " + Wording.plain(to.value()) + ": "
                        + Wording.plain(change) + " / " + Wording.plain(from.value()) + " × 100 = "
                        + Wording.plain(actual.setScale(1, RoundingMode.HALF_UP)) + "%")
                .fix(new Claim.Fix(
                        percent.start(),
                        percent.end(),
                        Wording.like(text, percent, expected),
                        "the change worked out"));
    }

    /**
     * The same for two figures in the order of the copy: the first is the start, unless the second is told of a time before and the change
     * goes the other way: "18,200 tonnes. A year ago it was 26,000. A drop of 30%".
     */
    public static Claim inOrder(String text, Figure percent, Figure one, Figure two) {
        int from = Math.min(one.phraseEnd(), two.start());
        boolean earlier = against(percent, one, two)
                && EARLIER.matcher(text.substring(from, Math.min(text.length(), two.phraseEnd() + BEHIND)))
                        .find();
        Claim claim = earlier ? of(text, percent, two, one) : of(text, percent, one, two);
        boolean mistaken = earlier ? mistaken(percent, two, one) : mistaken(percent, one, two);
        return mistaken ? claim : claim.loose();
    }

    /** "a rise of a fifth": the change as a fraction in words of what it starts from. */
    private static Claim fraction(String text, Figure share, Figure from, Figure to) {
        BigDecimal change = to.value().subtract(from.value()).abs();
        BigDecimal actual = change.divide(from.value().abs(), MathContext.DECIMAL64);
        return Claim.of(RULE, share, actual, Interval.of(actual).widened(FRACTION_ROOM), List.of(from, to))
                .working("from " + Wording.plain(from.value()) + " to " + Wording.plain(to.value()) + ": "
                        + Wording.plain(change) + " / " + Wording.plain(from.value()) + " = "
                        + Wording.plain(actual.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "%")
                .fix(Shares.fraction(share, actual));
    }

    /**
     * The claim that a change between two percentages is told in percentage points where it is their difference: from 8% to 10%
     * are two points, and a quarter more.
     */
    public static Claim points(String text, Figure change, Figure from, Figure to) {
        BigDecimal difference = to.value().subtract(from.value()).abs();
        BigDecimal relative = difference.multiply(HUNDRED).divide(from.value(), MathContext.DECIMAL64);
        BigDecimal expected = Rounding.like(change, relative);
        Claim claim = Claim.of(
                        RULE,
                        change,
                        expected,
                        Interval.of(relative).widened(change.quantity().grain()),
                        List.of(from, to))
                .working("from " + Wording.plain(from.value()) + "% to " + Wording.plain(to.value()) + "%: "
                        + Wording.plain(difference) + " percentage points, or "
                        + Wording.plain(relative.setScale(1, RoundingMode.HALF_UP)) + "%")
                .fix(new Claim.Fix(
                        change.start(),
                        change.end(),
                        Wording.points(text, change),
                        "the difference of two percentages"))
                .fix(new Claim.Fix(
                        change.start(), change.end(), Wording.like(text, change, expected), "the change in percent"));
        return change.value().compareTo(difference) == 0
                        && !against(change, from, to)
                        && !ofOther(text, change, from, to)
                ? claim.likely()
                : claim.hint();
    }

    /** Whether the copy calls a rise what is a fall from one figure to another, or a fall what is a rise. */
    private static boolean against(Figure change, Figure from, Figure to) {
        Action action = change.quantity().action();
        return to.value().compareTo(from.value()) > 0 ? action == Action.FALL_BY : action == Action.RISE_BY;
    }

    /** "The 2% fall on the stock market", "the 2% rise that was feared". */
    private static final Pattern OF_OTHER = Pattern.compile(
            " \\p{Ll}++ (?:on the (?:stock|market)|of|that was (?:feared|expected|forecast|promised))\\b");

    /**
     * Whether a change is of something else: told before the two, in a clause of its own ("prices rose 0.3%, leaving the yearly rate at
     * 3.4%"), or in a sentence behind them with what it is of.
     */
    private static boolean ofOther(String text, Figure change, Figure from, Figure to) {
        int first = Math.min(from.start(), to.start());
        if (first < change.end()) {
            boolean linked = change.sentence() - to.sentence() == 1
                    && text.substring(Math.min(from.end(), to.start()), to.start())
                            .equals(" to ");
            return from.sentence() < change.sentence()
                    && !linked
                    && OF_OTHER.matcher(text)
                            .region(change.end(), text.length())
                            .lookingAt();
        }
        String gap = text.substring(change.end(), first);
        return gap.indexOf(',') >= 0 && !gap.endsWith(" from ") && !gap.endsWith(" to ");
    }

    private static final String RISE =
            "(?:rise|fall|drop|increase|decrease|decline|jump|gain|slump|dip|cut|reduction|growth|improvement)";

    /** "The 1% rise", "the rise of 1%", and nothing before it in its clause. */
    private static final String THE = "(?:the|that|this) (" + RISE + " of (?:just |only )?)?$";

    private static final Pattern NEXT = Pattern.compile("[.!?][”\"]? " + THE, Pattern.CASE_INSENSITIVE);

    private static final Pattern GOES_ON = Pattern.compile(", (?:and|but) " + THE);

    private static final Pattern STOP = Pattern.compile("[.!?][”\"]? ");

    /** Nothing behind "the rise of 1%" says what has risen. */
    private static final Pattern PREDICATE = Pattern.compile(
            " (?:was|is|came as|comes as|has been) (?:no|an?|not|less|more|expected|feared|forecast|small|modest|steep|sharp|slight"
                    + "|due to|down to|put down to|blamed on|within)\\b(?! (?:in|on|for|among)\\b)");

    /** What else may have risen by so many percent. */
    private static final Pattern ANOTHER =
            Pattern.compile("\\b(?:pay|wages?|salar(?:y|ies)|unions?|offer(?:s|ed)?|deals?|too|also|as well)\\b");

    private static final Pattern GO_UP_TO = Pattern.compile("\\b(?:go|goes|going|gone|went) up to $");

    /** Nor behind "the 6% increase". */
    private static final Pattern ALONE = Pattern.compile(
            " " + RISE
                    + "(?:[—–]| - | (?:is|was) (?:an?|no|owed|down to|put down|due to|blamed)\\b| (?:reflects|reflected|owes|came as|comes as|surprised|shows|showed)\\b)");

    private static final Pattern SAME = Pattern.compile(
            "(?:It|They|This|That|The (?:figure|share|rate|proportion|number)|Today|Now|By|In|Last|A|Some)\\b");

    private static final Pattern THEN = Pattern.compile(
            "\\b(?:today|now|this (?:year|time|month|week|season|spring|summer|autumn|winter)|(?:by|in) (?:19|20)\\d\\d|(?:by|in) (?:January|February|March"
                    + "|April|May|June|July|August|September|October|November|December))\\b",
            Pattern.CASE_INSENSITIVE);

    /**
     * The reading of "Women made up 10% of them in 2015. They make up 16% today, and the 6% increase ...": the only two percentages before
     * it are a rise by just so many points.
     */
    public static List<Claim> pointsApart(String text, Around around) {
        Figure change = around.figure();
        List<Figure> ends = around.before(Figure::percent);
        if (ends.size() != 2 || !levels(text, ends.get(0), ends.get(1)) || !beside(text, change, ends)) {
            return List.of();
        }
        Figure from = ends.get(0);
        Figure to = ends.get(1);
        String between = text.substring(from.end(), Math.min(text.length(), to.end() + LOOK));
        String near = text.substring(Math.max(0, from.start() - LOOK), Math.min(text.length(), change.end() + LOOK));
        boolean compared = THEN.matcher(between).find()
                && (to.sentence() == from.sentence()
                        || SAME.matcher(afterStop(between)).lookingAt())
                && !ANOTHER.matcher(near).find();
        return compared ? List.of(points(text, change, from, to)) : List.of();
    }

    /** Whether a change is told at the head of its clause, in the sentence of its ends or the one right behind them. */
    private static boolean beside(String text, Figure change, List<Figure> ends) {
        Figure from = ends.get(0);
        Figure to = ends.get(1);
        String lead = text.substring(to.end(), Math.max(to.end(), change.start()));
        boolean next = change.sentence() - to.sentence() == 1;
        Matcher head = (next ? NEXT : GOES_ON).matcher(lead);
        if (change.block() != from.block()
                || change.sentence() - from.sentence() > 1
                || STOP.matcher(lead).results().count() > 1
                || !head.find()) {
            return false;
        }
        Pattern behind = head.group(1) == null ? ALONE : PREDICATE;
        return behind.matcher(text).region(change.end(), text.length()).lookingAt();
    }

    /** Whether two percentages can be the start and the end of a change; "it will go up to 6%" is as exact as "to 6%". */
    private static boolean levels(String text, Figure one, Figure two) {
        boolean reached = two.percent()
                && GO_UP_TO.matcher(text.substring(Math.max(0, two.start() - LOOK), two.start()))
                        .find();
        return percentages(one, two)
                || reached
                        && one.percent()
                        && one.exact()
                        && !one.change()
                        && one.value().compareTo(two.value()) < 0;
    }

    /** The words behind the first full stop. */
    private static String afterStop(String words) {
        int stop = words.indexOf(". ");
        return stop < 0 ? "" : words.substring(stop + 2);
    }

    /** Whether two percentages can be the start and the end of a change. */
    public static boolean percentages(Figure one, Figure two) {
        return one.percent()
                && two.percent()
                && one.exact()
                && two.exact()
                && !one.change()
                && !two.change()
                && one.value().signum() > 0
                && two.value().signum() > 0
                && one.value().compareTo(two.value()) != 0;
    }

    /**
     * How far the rounding of both figures can move the percentage. Copy that writes "$7.2m" would write "$6.4m" as well, so that
     * "$6m" beside it is as exact.
     */
    private static BigDecimal spread(Figure from, Figure to) {
        BigDecimal half = from.quantity().grain().min(to.quantity().grain()).divide(BigDecimal.valueOf(2));
        boolean rounded = half.compareTo(HALF) != 0 || from.measure() == Measure.UNIT;
        if (!rounded || from.value().compareTo(half) <= 0) {
            return BigDecimal.ZERO;
        }
        BigDecimal low = ratio(to.value().subtract(half), from.value().add(half));
        BigDecimal high = ratio(to.value().add(half), from.value().subtract(half));
        return high.subtract(low).abs().divide(BigDecimal.valueOf(2), MathContext.DECIMAL64);
    }

    private static BigDecimal ratio(BigDecimal a, BigDecimal b) {
        return a.multiply(HUNDRED).divide(b, MathContext.DECIMAL64);
    }

    /** The changes in percent right before and right behind two figures. */
    public static List<Figure> beside(Pair ends, Around second) {
        return second.near(other -> other.share()
                && other.change()
                && (other.index() == ends.two().index() + 1
                        || other.index() == ends.one().index() - 1)
                && other.sentence() - ends.two().sentence() < 2);
    }

    private static final Pattern FROM_BEHIND = Pattern.compile(
            "[^.;:()]{0,30}?\\b(?:from|on|over|than|below|above|under|short of|compared with|compared to|against) (?:the |just |only |a |an |about |last year's )*+");
    private static final Pattern TO_BEFORE = Pattern.compile("[^.;:()]{0,40}");

    /** "€36m, up 20% from €30m": the percentage stands between the later figure and the earlier one. */
    public static boolean flanked(String text, Figure to, Figure percent, Figure from) {
        return comparable(from, to)
                && percent.change()
                && TO_BEFORE
                        .matcher(text.substring(Math.min(to.end(), percent.start()), percent.start()))
                        .matches()
                && FROM_BEHIND
                        .matcher(text.substring(Math.min(percent.end(), from.start()), from.start()))
                        .matches();
    }

    /** Whether two figures can be the start and the end of a change. */
    public static boolean comparable(Figure from, Figure to) {
        return from.term()
                && to.term()
                && from.comparesWith(to)
                && !from.percent()
                && !to.percent()
                && from.value().signum() > 0
                && to.value().signum() > 0
                && from.value().compareTo(to.value()) != 0;
    }

    /**
     * Whether a percentage is what one gets by a common mistake: the new value as a share of the old one, the change on the wrong
     * base, or what is left instead of what is gone.
     */
    public static boolean mistaken(Figure percent, Figure from, Figure to) {
        BigDecimal share = to.value().multiply(HUNDRED).divide(from.value(), MathContext.DECIMAL64);
        BigDecimal wrongBase =
                to.value().subtract(from.value()).abs().multiply(HUNDRED).divide(to.value(), MathContext.DECIMAL64);
        return near(percent, share) || near(percent, wrongBase);
    }

    private static final int LOOK = 60;

    private static final Pattern NOUN = Pattern.compile(
            " (?:rise|fall|drop|increase|decrease|decline|jump|cut|gain|loss|hike|surge|slump|dip|slide|uplift|growth|improvement|reduction|saving|discount|plunge|climb|leap|boost|spike|collapse|tumble|bump|raise|upturn|downturn|premium|profit|mark-up)\\b");
    private static final Pattern OF_BEFORE = Pattern.compile(
            "(?:\\b(?:[Aa]n?|[Tt]he|[Tt]hat|[Tt]his|[Ii]ts|[Tt]heir|[Ss]uch an?) [\\p{L}-]++ of|, (?:up|down|which is|a)|(?:It|They|That|This|That is|That was)(?: \\p{Ll}++){0,4}) (?:just |only |some |about |nearly |almost |exactly )?$");

    /** Whether a change behind a figure may be one to that figure: neither its sentence nor its verb is of something else. */
    public static boolean follows(String text, Figure before, Figure change) {
        boolean later = before.sentence() < change.sentence();
        return !Scope.other(text, before, change) && !(later && verbal(text, before, change));
    }

    /** Whether a change is told by a verb with a subject of its own, which need not be what the figures before it count. */
    private static boolean verbal(String text, Figure before, Figure change) {
        String words = text.substring(Math.max(before.end(), change.start() - LOOK), change.start());
        String clause = words.substring(words.lastIndexOf(". ") + 1);
        boolean same = before.noun() != null && clause.toLowerCase(Locale.ROOT).contains(before.noun());
        return !same
                && !NOUN.matcher(text).region(change.end(), text.length()).lookingAt()
                && !OF_BEFORE.matcher(words).find();
    }

    /** A change in percent, whether it is given as a percentage or as a fraction. */
    static BigDecimal percent(Figure share) {
        return share.percent() ? share.value() : share.value().multiply(HUNDRED);
    }

    private static boolean near(Figure change, BigDecimal value) {
        BigDecimal half = change.percent() ? change.quantity().grain().divide(BigDecimal.valueOf(2)) : BigDecimal.ONE;
        return Interval.of(value).widened(half).meets(Interval.of(percent(change)));
    }
}
