package dev.copydesk.rules.arithmetic.difference;

import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.claim.Rounding;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Deaths;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Link;
import dev.copydesk.rules.arithmetic.figure.People;
import dev.copydesk.rules.arithmetic.figure.Scope;
import dev.copydesk.rules.arithmetic.figure.Slip;
import dev.copydesk.rules.arithmetic.figure.Wording;
import dev.copydesk.rules.arithmetic.ratio.Hundreds;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What lies between two figures, and what is left of one. */
public final class Differences {
    /** Id of the rule for differences. */
    public static final String RULE = "arithmetic.difference";

    private static final int MOST_CANDIDATES = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Link> COMPARED = EnumSet.of(Link.COMPARED, Link.TO);
    private static final Pattern BACK = Pattern.compile("\\b(?:the|that|this) $", Pattern.CASE_INSENSITIVE);

    /** "eleven of the 40 lamps were on their hooks, so 29 men were underground". */
    private static final Pattern THEREFORE = Pattern.compile(
            "(?:, so|, so that|, meaning|, which means|, which meant|; so|, which put) (?:that )?(?:the )?$");

    private static final Pattern OF_A_POLL = Pattern.compile("\\b(?:error|interval|confidence|plus or minus)\\b");

    /** "leaving 28 after the council bought 20 more": what is left was added to. */
    private static final Pattern ADDED_TO = Pattern.compile("[^.;:!?\\n]{0,80}?\\b(?:after|once|with|thanks to)\\b");

    private static final int LOOK = 160;
    private static final int NEXT = 25;
    /** Figures further apart than this many times the difference are not those that it is between. */
    private static final int MOST_TIMES = 20;

    private static final BigDecimal MOST_OFF = new BigDecimal("1.5");

    /** What is called the difference or the gap of the two figures before it may be further off. */
    private static final BigDecimal CALLED_OFF = new BigDecimal("2.5");

    private Differences() {}

    /** The readings of a figure that names a difference: between any two figures of its kind near it. */
    public static List<Claim> between(String text, Around around) {
        Figure difference = around.figure();
        List<Figure> candidates = Operands.of(around);
        String before = text.substring(Math.max(0, difference.start() - 50), difference.start());
        if (candidates.size() > MOST_CANDIDATES
                || OF_A_POLL.matcher(before).find()
                || ofAShare(around)
                || Apart.ofInnings(text, difference, candidates)) {
            return List.of();
        }
        boolean nothingHere = candidates.stream().noneMatch(other -> other.sentence() == difference.sentence());
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                if (!readTogether(text, difference, candidates.get(i), candidates.get(j), nothingHere)) {
                    continue;
                }
                Claim claim = of(text, difference, candidates.get(i), candidates.get(j));
                if (nothingHere && difference.measure() != Measure.PERCENTAGE_POINT) {
                    claims.add(elsewhere(text, claim, candidates));
                    continue;
                }
                boolean two = candidates.size() == 2;
                boolean sure = two && sure(text, difference, candidates);
                boolean relative = two && relative(difference, candidates.get(0), candidates.get(1));
                boolean raised = two
                        && Apart.more(text, difference)
                        && COMPARED.contains(Link.between(text, candidates.get(0), candidates.get(1)));
                boolean apposed =
                        two && points(difference) && apposed(difference, candidates) && claim.within(MOST_OFF);
                boolean said = sure && (difference.part() == Part.DIFFERENCE || difference.change() || raised);
                boolean far =
                        claim.expected().compareTo(difference.value().multiply(BigDecimal.valueOf(MOST_TIMES))) > 0;
                claims.add(
                        far
                                ? claim.hint()
                                : said || points(difference) && sure
                                        ? claim
                                        : relative || apposed ? claim.likely() : claim.loose());
            }
        }
        return claims;
    }

    /**
     * A difference in another sentence than what it is between: told where the words take it as known and it is not far off, or where
     * it is a slip; never where its sentence is of something else.
     */
    private static Claim elsewhere(String text, Claim claim, List<Figure> candidates) {
        Figure last = candidates.get(candidates.size() - 1);
        if (Scope.other(text, last, claim.figure())) {
            return claim.hint();
        }
        boolean two = candidates.size() == 2 && claim.within(MOST_OFF);
        boolean called = candidates.size() == 2
                && claim.figure().part() == Part.DIFFERENCE
                && claim.within(CALLED_OFF)
                && Scope.known(text, claim.figure());
        boolean told = (two || called)
                && !Apart.onlyPointed(text, claim.figure())
                && (Scope.known(text, claim.figure())
                        || COMPARED.contains(Link.between(text, candidates.get(0), candidates.get(1))));
        return told ? claim.likely() : claim.loose();
    }

    /** "58% in May and 49% in June, a slide of nine points": a change told behind two percentages of its sentence. */
    private static boolean apposed(Figure points, List<Figure> operands) {
        return points.change()
                && operands.stream()
                        .allMatch(other -> other.sentence() == points.sentence() && other.index() < points.index());
    }

    private static boolean points(Figure difference) {
        return difference.measure() == Measure.PERCENTAGE_POINT;
    }

    /** From 24% to 30% are six points: whether somebody wrote points for the quarter that it is in percent. */
    private static boolean relative(Figure points, Figure one, Figure two) {
        if (points.measure() != Measure.PERCENTAGE_POINT) {
            return false;
        }
        BigDecimal change = two.value().subtract(one.value()).abs().multiply(HUNDRED);
        return near(points, change, one) || near(points, change, two);
    }

    private static boolean near(Figure points, BigDecimal change, Figure base) {
        if (base.value().signum() <= 0) {
            return false;
        }
        BigDecimal percent = change.divide(base.value(), 1, RoundingMode.HALF_UP);
        return percent.subtract(points.value()).abs().compareTo(new BigDecimal("0.5")) <= 0;
    }

    /** "eight short of the two-thirds that the law asks for": held against a share, which no figure here is. */
    private static boolean ofAShare(Around around) {
        return around.figure().part() == Part.DIFFERENCE
                && !around.after().isEmpty()
                && around.after().get(0).share()
                && around.after().get(0).start() - around.figure().end() < NEXT;
    }

    /**
     * Whether both can be meant: a figure of the difference's own sentence is, where there is one. Points in a sentence without
     * percentages mean those before only where they point back: "the 7-point drop".
     */
    private static boolean readTogether(String text, Figure difference, Figure one, Figure two, boolean nothingHere) {
        boolean here = one.sentence() == difference.sentence() || two.sentence() == difference.sentence();
        if (difference.measure() != Measure.PERCENTAGE_POINT) {
            return here || nothingHere;
        }
        boolean gain = difference.change() && difference.sentence() - two.sentence() == 1;
        return one.sentence() == two.sentence()
                && (here
                        || gain
                        || BACK.matcher(text.substring(Math.max(0, difference.start() - 6), difference.start()))
                                .find());
    }

    /** Points are held only against two percentages that the copy itself compares. */
    private static boolean sure(String text, Figure difference, List<Figure> operands) {
        if (difference.measure() != Measure.PERCENTAGE_POINT) {
            return operands.get(0).sentence() == operands.get(1).sentence();
        }
        Figure one = operands.get(0);
        Figure two = operands.get(1);
        return one.sentence() == two.sentence() && COMPARED.contains(Link.between(text, one, two));
    }

    private static Claim of(String text, Figure difference, Figure one, Figure two) {
        Figure large = one.value().compareTo(two.value()) >= 0 ? one : two;
        Figure small = large == one ? two : one;
        BigDecimal actual = large.value().subtract(small.value());
        Interval room = large.interval().minus(small.interval());
        boolean timed = (difference.measure() == Measure.DURATION || asFine(difference, one, two))
                && difference.quantity().grain().compareTo(one.quantity().grain()) <= 0
                && difference.quantity().grain().compareTo(two.quantity().grain()) <= 0;
        boolean shown = difference.measure() == Measure.PERCENTAGE_POINT || timed;
        Interval exact = shown ? Interval.of(actual) : room;
        return Claim.of(RULE, difference, actual, exact, List.of(one, two))
                .working(Wording.plain(large.value()) + " − " + Wording.plain(small.value()) + " = "
                        + Wording.plain(actual))
                .fix(new Claim.Fix(
                        difference.start(),
                        difference.end(),
                        Wording.like(text, difference, actual),
                        "the difference worked out"));
    }

    /** Whether the copy measures all three to the same last digit, a whole unit that is no zero; what has decimals was rounded. */
    private static boolean asFine(Figure difference, Figure one, Figure two) {
        return difference.measure() == Measure.UNIT
                && Rounding.step(one).compareTo(one.quantity().grain()) == 0
                && Rounding.step(two).compareTo(two.quantity().grain()) == 0
                && one.quantity().grain().compareTo(two.quantity().grain()) == 0
                && one.quantity().grain().compareTo(BigDecimal.ONE) >= 0;
    }

    private static final Pattern CLAUSE =
            Pattern.compile("(?: [a-z]++)? (?:that|who|which|whose|still|yet|not)\\b.*", Pattern.DOTALL);

    /** Whether a figure may be what is left of a whole: "the remaining 14", "the 14 that have yet to be found". */
    public static boolean rest(String text, Figure figure) {
        boolean definite = !figure.percent()
                && text.regionMatches(true, figure.start() - 4, "the ", 0, 4)
                && CLAUSE.matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + 30)))
                        .matches();
        return figure.part() == Part.REMAINDER || definite || therefore(text, figure) || contrasted(text, figure);
    }

    private static final Pattern CONTRAST = Pattern.compile("(?:,|;)? (?:while|whereas|but) (?:the )?$");

    /** "46 members; 29 of them came, while 17 stayed at home". */
    private static boolean contrasted(String text, Figure figure) {
        return figure.counted()
                && figure.bare()
                && CONTRAST.matcher(text.substring(Math.max(0, figure.start() - 14), figure.start()))
                        .find();
    }

    private static boolean therefore(String text, Figure figure) {
        return figure.counted()
                && figure.part() != Part.REMAINDER
                && THEREFORE
                        .matcher(text.substring(Math.max(0, figure.start() - 24), figure.start()))
                        .find();
    }

    /** Whether a figure may stand beside what is left: of its kind, or money or a measure where that leaves out its unit. */
    private static boolean besideRest(Figure other, Figure rest) {
        boolean measured = other.measure() == Measure.MONEY || other.measure() == Measure.UNIT;
        return other.term() && (other.addsTo(rest) || rest.bare() && measured);
    }

    /** The readings of "the remaining 14": what is left of a whole when all the others, or only the last of them, are gone. */
    public static List<Claim> left(String text, Around around) {
        Figure rest = around.figure();
        Optional<Figure> fraction = Leftovers.fraction(text, around);
        if (fraction.isPresent()) {
            return Leftovers.of(text, around, fraction.get());
        }
        int bracket = bracketOf(text, rest);
        List<Figure> others =
                around.before(other -> besideRest(other, rest) && standsBeside(bracketOf(text, other), bracket));
        Figure whole =
                others.stream().max((a, b) -> a.value().compareTo(b.value())).orElse(null);
        if (rest.percent()) {
            return leftOfHundred(text, around);
        }
        boolean elsewhere = rest.part() == Part.REMAINDER && whole != null && People.besideThings(rest, whole);
        if (whole == null || elsewhere || Deaths.andMissing(text, whole, rest)) {
            return List.of();
        }
        List<Figure> gone = others.stream()
                .filter(other -> other != whole && (other.addsTo(whole) || other.bare()))
                .toList();
        return gone.isEmpty() ? List.of() : left(text, rest, whole, others, gone);
    }

    private static List<Claim> left(String text, Figure rest, Figure whole, List<Figure> others, List<Figure> gone) {
        List<Figure> behind =
                gone.stream().filter(other -> other.index() > whole.index()).toList();
        List<Claim> claims = new ArrayList<>();
        boolean sure = rest.part() == Part.REMAINDER
                && whole.part() == Part.WHOLE
                && gone.size() == 1
                && whole.sentence() == rest.sentence();
        Claim all = left(text, rest, whole, gone);
        int apart = rest.part() == Part.REMAINDER ? 2 : 1;
        boolean beside = others.size() == 2
                && !therefore(text, rest)
                && (rest.part() == Part.REMAINDER || !contrasted(text, rest))
                && others.stream().allMatch(other -> rest.sentence() - other.sentence() <= apart)
                && whole == others.get(0)
                && all.within(MOST_OFF);
        boolean mended = others.size() == 2 && whole == others.get(0) && mended(text, rest, whole, others.get(1));
        claims.add(sure ? all : beside || mended ? all.likely() : all.loose());
        for (int i = 0; i < behind.size(); i++) {
            claims.add(left(text, rest, whole, behind.subList(i, behind.size())).loose());
            claims.add(left(text, rest, whole, behind.subList(i, i + 1)).loose());
        }
        return claims.stream().filter(Differences::leavesSome).toList();
    }

    /** "90 laptops. Thieves took 82, leaving 28": with one digit of what is gone changed, the rest would be right. */
    private static boolean mended(String text, Figure rest, Figure whole, Figure gone) {
        return rest.part() == Part.REMAINDER
                && rest.sentence() == gone.sentence()
                && gone.bare()
                && whole.noun() != null
                && !ADDED_TO.matcher(text).region(rest.end(), text.length()).lookingAt()
                && Slip.likely(gone.value(), whole.value().subtract(rest.value()));
    }

    /** What stands in brackets takes the figure before them apart, so it is no further part for one outside of them. */
    private static boolean standsBeside(int bracket, int bracketOfRest) {
        return bracket < 0 || bracket == bracketOfRest;
    }

    /** Where the brackets open that the figure stands in, or -1 when it stands in none that are near. */
    private static int bracketOf(String text, Figure figure) {
        for (int i = figure.start() - 1; i >= Math.max(0, figure.start() - LOOK); i--) {
            char c = text.charAt(i);
            if (c == ')' || c == '\n') {
                return -1;
            }
            if (c == '(') {
                return i;
            }
        }
        return -1;
    }

    /** "48% said yes, 37% no and the remaining 15%": shares of one whole come to a hundred, but for rounding. */
    private static List<Claim> leftOfHundred(String text, Around around) {
        Figure rest = around.figure();
        List<Figure> shares =
                around.before(other -> (other.percent() || other.bare() && other.sentence() == rest.sentence())
                        && !other.change()
                        && rest.sentence() - other.sentence() <= 1);
        shares = shares.isEmpty() || shares.get(0).percent() ? shares : List.of();
        BigDecimal left = shares.stream().map(Figure::value).reduce(HUNDRED, BigDecimal::subtract);
        boolean sure = shares.stream().allMatch(share -> share.exact() && share.sentence() == rest.sentence());
        boolean hedged = shares.stream()
                .anyMatch(share -> !share.exact() && share.quantity().hedge() != Hedge.ABOUT);
        if (shares.isEmpty()) {
            return leftOfWhole(text, around);
        }
        if (shares.size() < 2 || left.signum() <= 0 || hedged || Hundreds.wholes(text, shares) > 1) {
            return List.of();
        }
        String terms =
                shares.stream().map(share -> Wording.plain(share.value())).collect(Collectors.joining(" − "));
        Claim claim = Claim.of(RULE, rest, left, Interval.of(left).widened(BigDecimal.ONE), shares)
                .working("100 − " + terms + " = " + Wording.plain(left))
                .fix(new Claim.Fix(rest.start(), rest.end(), Wording.like(text, rest, left), "what is left of 100%"));
        return List.of(sure ? claim : claim.loose());
    }

    /** "4,500 of its 30,000 objects are on display; the other 85 per cent": what the number leaves of its whole. */
    private static List<Claim> leftOfWhole(String text, Around around) {
        Figure rest = around.figure();
        List<Figure> terms = around.before(other -> other.counted() && rest.sentence() - other.sentence() <= 1);
        boolean pair = terms.size() == 2
                && terms.get(0).bare()
                && terms.get(0).value().compareTo(terms.get(1).value()) < 0
                && Link.between(text, terms.get(0), terms.get(1)) == Link.OF;
        if (!pair) {
            return List.of();
        }
        Figure number = terms.get(0);
        Figure whole = terms.get(1);
        BigDecimal left =
                HUNDRED.subtract(number.value().multiply(HUNDRED).divide(whole.value(), 1, RoundingMode.HALF_UP));
        return List.of(Claim.of(RULE, rest, left, Interval.of(left).widened(BigDecimal.ONE), terms)
                .working("100 − " + Wording.plain(number.value()) + " / " + Wording.plain(whole.value()) + " × 100 = "
                        + Wording.plain(left))
                .fix(new Claim.Fix(rest.start(), rest.end(), Wording.like(text, rest, left), "what is left of 100%"))
                .likely());
    }

    private static boolean leavesSome(Claim claim) {
        return claim.expected().signum() > 0;
    }

    private static Claim left(String text, Figure rest, Figure whole, List<Figure> gone) {
        BigDecimal actual = whole.value();
        StringBuilder working = new StringBuilder(Wording.plain(whole.value()));
        List<Figure> grounds = new ArrayList<>();
        grounds.add(whole);
        for (Figure figure : gone) {
            actual = actual.subtract(figure.value());
            working.append(" − ").append(Wording.plain(figure.value()));
            grounds.add(figure);
        }
        return Claim.of(RULE, rest, actual, Interval.of(actual), grounds)
                .working(working + " = " + Wording.plain(actual))
                .fix(new Claim.Fix(rest.start(), rest.end(), Wording.like(text, rest, actual), "what is left"));
    }
}
