package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.Quantity.Action;
import dev.copydesk.contracts.Quantity.Form;
import dev.copydesk.contracts.Quantity.Measure;
import dev.copydesk.contracts.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.People;
import dev.copydesk.rules.arithmetic.total.Sums;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Figures that the words do not link, in a paragraph that leaves no choice: a share, a multiple or a change in percent with
 * just two other figures of one kind beside it means those. What nearly comes out is told; what is far off means something
 * else.
 */
public final class Unlinked {
    private static final int SENTENCES = 3;
    private static final BigDecimal SMALL = BigDecimal.valueOf(12);

    private Unlinked() {}

    /** Two figures of one kind, the smaller first, whatever their order in the copy. */
    private record Two(Figure small, Figure large) {}

    /** The readings of a change in percent: from one of two figures to the other, in the direction that its words say. */
    public static List<Claim> changes(String text, Around around) {
        Figure change = around.figure();
        boolean rise = change.quantity().action() == Action.RISE_BY;
        List<Two> pairs = pairs(around);
        List<Claim> claims = new ArrayList<>();
        for (Two two : pairs) {
            Figure from = rise ? two.small() : two.large();
            Figure to = rise ? two.large() : two.small();
            Claim claim = Changes.of(text, change, from, to);
            boolean alone = around.near(Figure::share).isEmpty();
            boolean meant = alone && (Changes.mistaken(change, from, to) || claim.slip() || Shares.comparable(claim));
            claims.add(pairs.size() == 1 && meant && beside(change, two) ? claim.likely() : claim.hint());
        }
        return claims;
    }

    /** The readings of a share: one of two figures of the other, or of both together. */
    public static List<Claim> shares(String text, Around around) {
        Figure share = around.figure();
        List<Two> pairs = pairs(around);
        List<Claim> claims = new ArrayList<>();
        long here = pairs.stream().filter(two -> here(share, two)).count();
        for (Two two : pairs) {
            Claim claim = Shares.recalled(text, share, two.small(), two.large());
            boolean fits = Shares.pointsBack(text, share) && Shares.ofTheirs(text, share, two.small(), two.large());
            boolean only = pairs.size() == 1 || here == 1 && here(share, two);
            boolean slip = only && Shares.slipOfEither(share, two.small(), two.large());
            boolean meant = fits && pairs.size() == 1 && Shares.comparable(claim);
            boolean told = share.exact() && fits && (meant || slip);
            claims.add(!told ? claim.hint() : meant ? claim : claim.likely());
        }
        return claims;
    }

    /** Whether two figures stand in the sentence of a third. */
    private static boolean here(Figure figure, Two two) {
        return two.small().sentence() == figure.sentence() && two.large().sentence() == figure.sentence();
    }

    /** The readings of a multiple: one of two figures is so many times the other. */
    public static List<Claim> multiples(String text, Around around) {
        Figure times = around.figure();
        List<Two> pairs = pairs(around);
        boolean more = times.value().compareTo(BigDecimal.ONE) > 0;
        List<Claim> claims = new ArrayList<>();
        for (Two two : pairs) {
            Claim claim = more
                    ? Multiples.times(text, two.large(), times, two.small())
                    : Multiples.times(text, two.small(), times, two.large());
            claims.add(pairs.size() == 1 && beside(times, two) ? Multiples.nearly(claim) : claim.hint());
        }
        return claims;
    }

    /** The readings of a price or a number for each: times another number it comes to a third figure. */
    public static List<Claim> products(String text, Around around) {
        Figure each = around.figure();
        List<Figure> near = around.near(other -> other.term() && other.block() == each.block());
        List<Claim> claims = new ArrayList<>();
        for (Figure number : near) {
            for (Figure total : near) {
                boolean plausible = number != total
                        && number.count()
                        && total.measure() == each.measure()
                        && Objects.equals(total.unit(), each.unit())
                        && total.value().compareTo(each.value()) > 0
                        && number.value().compareTo(BigDecimal.ONE) > 0
                        && total.value().compareTo(number.value()) > 0
                        && number.part() != Part.EACH
                        && total.part() != Part.EACH;
                if (plausible) {
                    Claim claim = Multiples.each(text, number, each, total);
                    claims.add(claim.slip() && near.size() <= 3 ? claim.loose() : claim.hint());
                }
            }
        }
        return claims;
    }

    /** Figures under this are too often near one another's sums by chance. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(100);

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
        return List.of(Sums.swapped(claim) ? claim.likely() : claim.loose());
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
    private static List<Two> pairs(Around around) {
        Figure figure = around.figure();
        List<Figure> near = around.near(other -> other.term()
                && !other.percent()
                && other.measure() != Measure.DURATION
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
