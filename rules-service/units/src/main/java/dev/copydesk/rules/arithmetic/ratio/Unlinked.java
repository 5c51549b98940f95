package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.People;
import dev.copydesk.rules.arithmetic.figure.Scope;
import dev.copydesk.rules.arithmetic.total.Sums;
import dev.copydesk.rules.arithmetic.total.Totals;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Figures that the words do not link, in a paragraph that leaves no choice: a share, a multiple or a change in percent with
 * just two other figures of one kind beside it means those. What nearly comes out is told; what is far off means something
 * else.
 */
public final class Unlinked {
    private static final int SENTENCES = 3;
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private static final int RATE_LOOK = 160;

    private Unlinked() {}

    /** Two figures of one kind, the smaller first, whatever their order in the copy. */
    private record Two(Figure small, Figure large) {}

    /** The readings of a change in percent: from one of two figures to the other, in the direction that its words say. */
    public static List<Claim> changes(String text, Around around) {
        Figure change = around.figure();
        boolean rise = change.quantity().action() == Action.RISE_BY;
        List<Two> pairs = pairs(text, around);
        List<Claim> claims = new ArrayList<>();
        for (Two two : pairs) {
            Figure from = rise ? two.small() : two.large();
            Figure to = rise ? two.large() : two.small();
            Claim claim = Changes.of(text, change, from, to);
            boolean alone = around.near(Figure::share).isEmpty();
            Figure last = two.small().index() > two.large().index() ? two.small() : two.large();
            boolean meant = alone
                    && Changes.follows(text, last, change)
                    && (Changes.mistaken(change, from, to) || claim.slip() || Shares.comparable(claim));
            claims.add(pairs.size() == 1 && meant && beside(change, two) ? claim.likely() : claim.hint());
        }
        return claims;
    }

    /** "Nine have died, seven of them from bait": some of a part are not what a share of the whole is about. */
    private static Around withoutSubsets(Around around) {
        List<Figure> before = around.before();
        List<Figure> kept = new ArrayList<>();
        for (int i = 0; i < before.size(); i++) {
            Figure other = before.get(i);
            boolean some = i > 1
                    && other.part() == Part.SUBSET
                    && before.get(i - 1).bare()
                    && before.get(i - 1).sentence() == other.sentence()
                    && before.get(i - 1).index() == other.index() - 1;
            if (!some) {
                kept.add(other);
            }
        }
        return new Around(around.figure(), kept, around.after());
    }

    /** What is paid for a part of a firm need not be that part of its value. */
    private static final Pattern STAKE = Pattern.compile(" (?:stake|interest|holding)\\b");

    private static final Pattern AT = Pattern.compile("(?:^|[.!?\\n”\"] ?)At (?:just |only |about )?$");

    /** "At 9%, the failure rate is the worst": of what was counted just before, if nothing behind it says of what else. */
    private static final Pattern THE_RATE = Pattern.compile(
            ", (?:(?:the|that|this) (?:[\\p{Ll}-]++ )?(?:rate|share|proportion|figure|turnout|take-up|score|occupancy)(?: of \\p{Ll}++)? \\p{Ll}++"
                    + "|(?:that|it|this)(?:['’]s| is| was)\\b)"
                    + "(?![^.;!?\\n]{0,60}?\\b(?:(?:better|higher|lower|worse|best|worst|highest|lowest) (?:among|in the|for|on)|then)\\b)");

    /** "At 9%, the rate is steep" of one who lends. */
    private static final Pattern ANY_RATE = Pattern.compile(
            ", (?:(?:the|that|this) (?:(?:interest|tax|lending|inflation|annual) )?(?:rate|figure)|that|it|this)\\b");

    private static final Pattern LENDING =
            Pattern.compile("\\b(?:bank|banks|lends?|lending|loans?|mortgages?|interest|inflation|tax)\\b");

    /** Whether "At 9%, " opens a sentence on another rate than that of what stands before it. */
    private static boolean rateOfOther(String text, Figure share) {
        String before = text.substring(Math.max(0, share.start() - RATE_LOOK), share.start());
        boolean said = THE_RATE.matcher(text).region(share.end(), text.length()).lookingAt();
        boolean any = ANY_RATE.matcher(text).region(share.end(), text.length()).lookingAt();
        return AT.matcher(before).find()
                && (!said || any && LENDING.matcher(before).find());
    }

    /** The readings of a share: one of two figures of the other, or of both together. */
    public static List<Claim> shares(String text, Around around) {
        Figure share = around.figure();
        List<Two> pairs = pairs(text, withoutSubsets(around));
        if (pairs.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        long here = pairs.stream().filter(two -> here(share, two)).count();
        boolean rate = Shares.rate(text, share);
        boolean ofElse = STAKE.matcher(text).region(share.end(), text.length()).lookingAt() || rateOfOther(text, share);
        for (Two two : pairs) {
            Claim claim = Shares.recalled(text, share, two.small(), two.large());
            boolean fits = (rate || Shares.pointsBack(text, share))
                    && Shares.ofTheirs(text, share, two.small(), two.large())
                    && !told(text, around, two);
            boolean only = pairs.size() == 1 || here == 1 && here(share, two);
            boolean slip = only && Shares.slipOfEither(share, two.small(), two.large());
            boolean meant = fits && !rate && pairs.size() == 1 && Shares.comparable(claim);
            boolean other = ofElse || two.small().part() == Part.REMAINDER;
            boolean told = share.exact() && fits && (meant || slip) && !other && !ofAnother(text, share, two);
            claims.add(!told ? claim.hint() : meant ? claim : claim.likely());
        }
        return claims;
    }

    private static final Pattern LEVY = Pattern.compile(
            "\\b(?:tip|tips|VAT|GST|sales tax|fee|fees|commission|charges?|charged|deposit|surcharge|royalt(?:y|ies)|adds?|bonus|mark-up)\\b",
            Pattern.CASE_INSENSITIVE);

    /** What a levy is on then is another sum than the one that is told. */
    private static final Pattern OTHER_BASE = Pattern.compile(
            "\\b(?:stakes?|shares?|valued|threshold|allowance|above|over|first|up to)\\b", Pattern.CASE_INSENSITIVE);

    /** "VAT at 20% adds £26 to a £130 repair", "a tip of 15% on the $84 bill came to $12.60": a levy and the sum it is on. */
    public static List<Claim> levies(String text, Around around) {
        Figure rate = around.figure();
        List<Figure> sums = around.near(other ->
                other.measure() == Measure.MONEY && other.value().signum() > 0 && other.sentence() == rate.sentence());
        boolean two = sums.size() == 2
                && sums.stream().allMatch(Figure::term)
                && sums.get(0).addsTo(sums.get(1))
                && sums.get(0).value().compareTo(sums.get(1).value()) != 0;
        if (!two
                || around.near(other -> other.percent() && other.sentence() == rate.sentence())
                                .size()
                        > 0) {
            return List.of();
        }
        boolean rising = sums.get(0).value().compareTo(sums.get(1).value()) < 0;
        Figure part = sums.get(rising ? 0 : 1);
        Figure whole = sums.get(rising ? 1 : 0);
        int from = Math.min(rate.start(), sums.get(0).start());
        String words = text.substring(
                Math.max(0, from - 40), Math.max(rate.end(), sums.get(1).start()));
        boolean levied =
                LEVY.matcher(words).find() && !OTHER_BASE.matcher(words).find();
        Claim claim = Shares.recalled(text, rate, part, whole);
        Claim rise = Changes.of(text, rate, part, whole);
        Claim fall = Changes.of(text, rate, whole, part);
        boolean meant = levied && Shares.comparable(claim) && !rise.holds() && !fall.holds();
        return List.of(meant ? claim.likely() : claim.hint(), rise.hint(), fall.hint());
    }

    /** Whether another share near it already is what the two figures make: "83%, short of the target of 93%". */
    private static boolean told(String text, Around around, Two two) {
        return around
                .near(other -> other.share()
                        && !other.change()
                        && other.measure() == around.figure().measure())
                .stream()
                .anyMatch(other ->
                        Shares.recalled(text, other, two.small(), two.large()).holds());
    }

    /** Whether two figures stand in the sentence of a third. */
    private static boolean here(Figure figure, Two two) {
        return two.small().sentence() == figure.sentence() && two.large().sentence() == figure.sentence();
    }

    /** The readings of a multiple: one of two figures is so many times the other. */
    public static List<Claim> multiples(String text, Around around) {
        Figure times = around.figure();
        List<Two> pairs = pairs(text, around);
        boolean more = times.value().compareTo(BigDecimal.ONE) > 0;
        List<Claim> claims = new ArrayList<>();
        for (Two two : pairs) {
            Claim claim = more
                    ? Multiples.times(text, two.large(), times, two.small())
                    : Multiples.times(text, two.small(), times, two.large());
            claims.add(
                    pairs.size() == 1
                                    && beside(times, two)
                                    && !Multiples.ofOther(text, times, two.large())
                                    && !ofAnother(text, times, two)
                            ? Multiples.nearly(claim)
                            : claim.hint());
        }
        return claims;
    }

    /** "The second sold 270, twice as many as planned": of none of those before it. */
    private static boolean ofAnother(String text, Figure times, Two two) {
        Figure base = two.large().index() < two.small().index() ? two.large() : two.small();
        return AsMany.ofAnother(text, times, base)
                && Math.max(two.small().index(), two.large().index()) < times.index();
    }

    /** Figures under this are too often near one another's sums by chance. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);

    /** "Its 800 jobs in Hull": as often others than those before. */
    private static final Pattern ITS = Pattern.compile("[.!?] (?:Its|Their|His|Her) $");

    /** The reading of three figures of one kind that a paragraph has by themselves: the largest is the sum of the others. */
    public static List<Claim> triples(String text, Around around) {
        Figure largest = around.figure();
        List<Figure> near = around.near(other -> other.block() == largest.block()
                && other.addsTo(largest)
                && (other.value().compareTo(LEAST) >= 0 || !small(other)));
        boolean plain = near.size() == 2
                && near.stream()
                        .allMatch(other -> other.term()
                                && !other.change()
                                && other.part() != Part.EACH
                                && other.value().compareTo(LEAST) >= 0
                                && other.value().compareTo(largest.value()) < 0);
        boolean twice =
                near.size() == 2 && near.get(0).value().compareTo(near.get(1).value()) == 0;
        if (!plain || twice || !largest.term()) {
            return List.of();
        }
        Claim claim = Sums.of(text, largest, near);
        Figure last = largest.index() > near.get(1).index() ? largest : near.get(1);
        boolean other = last == largest ? Scope.other(text, near.get(1), last) : Scope.other(text, near.get(0), last);
        boolean its = last == largest
                && ITS.matcher(text.substring(Math.max(0, largest.start() - 8), largest.start()))
                        .find();
        return List.of(
                !Totals.near(claim) || other || its && !Sums.swapped(claim)
                        ? claim.hint()
                        : Sums.swapped(claim) ? claim.likely() : claim.loose());
    }

    /**
     * Whether one of two figures stands in a figure's sentence and the other no further than the next, or both in the sentences that
     * spell out what the figure announces.
     */
    private static boolean beside(Figure figure, Two two) {
        int one = two.small().sentence() - figure.sentence();
        int other = two.large().sentence() - figure.sentence();
        return Math.abs(one) + Math.abs(other) <= 1
                || one == other && one == -1
                || Math.min(one, other) > 0
                || figure.change() && Math.abs(one) + Math.abs(other) <= SENTENCES;
    }

    /** All pairs of figures of one kind near a figure, in its paragraph. */
    private static List<Two> pairs(String text, Around around) {
        Figure figure = around.figure();
        boolean timed = figure.measure() == Measure.MULTIPLE && text.startsWith(" as long", figure.end());
        boolean ofThem = figure.share() && !figure.change() && text.startsWith(" of ", figure.end());
        List<Figure> near = around.near(other -> (ofThem ? other.roughly() : other.term())
                && !other.percent()
                && (other.measure() != Measure.DURATION || timed)
                && other.value().signum() > 0
                && other.block() == figure.block());
        List<Figure> weighty = near.stream().filter(other -> !small(other)).toList();
        List<Two> pairs = pairs(weighty);
        return pairs.isEmpty() && figure.share() ? pairs(near) : pairs;
    }

    /** "two winters ago", "one voter": small numbers in words mostly count something beside the matter. */
    private static boolean small(Figure figure) {
        return figure.count()
                && figure.quantity().form() == Form.WORDS
                && figure.value().compareTo(SMALL) <= 0;
    }

    private static List<Two> pairs(List<Figure> near) {
        List<Two> pairs = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            for (int j = i + 1; j < near.size(); j++) {
                Figure one = near.get(i);
                Figure two = near.get(j);
                int order = one.value().compareTo(two.value());
                boolean large = one.value().min(two.value()).compareTo(LEAST) >= 0;
                boolean named = large || !one.bare() || !two.bare();
                if (named && order != 0 && alike(one, two)) {
                    pairs.add(order < 0 ? new Two(one, two) : new Two(two, one));
                }
            }
        }
        return pairs;
    }

    private static boolean alike(Figure one, Figure two) {
        return one.likeKind(two)
                || one.addsTo(two) && People.counted(one) && People.counted(two)
                || one.comparesWith(two);
    }
}
