package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Slip;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Totals and the parts that the copy gives for them. */
public final class Sums {
    /** Id of the rule for totals. */
    public static final String RULE = "arithmetic.sum";

    private Sums() {}

    /** The claim that some parts come to a total. */
    public static Claim of(String text, Figure total, List<Figure> parts) {
        BigDecimal sum = sum(parts);
        String shown = Wording.plain(total.value());
        Figure last = parts.get(parts.size() - 1);
        int start = Math.min(total.start(), parts.get(0).start());
        int end = Math.max(total.phraseEnd(), last.phraseEnd());
        Claim claim = Claim.of(RULE, total, sum, Interval.sum(parts), parts)
                .at(start, end < text.length() && text.charAt(end) == ')' ? end + 1 : end)
                .working(Wording.sum(parts, sum))
                .working("the copy says " + shown)
                .fix(new Claim.Fix(
                        total.start(), total.end(), Wording.like(text, total, sum), "what the parts come to"));
        for (Figure part : parts) {
            BigDecimal mended = mended(claim, part);
            if (!part.implied() && part.holders() == null && Slip.likely(part.value(), mended)) {
                claim = claim.fix(new Claim.Fix(
                        part.start(),
                        part.end(),
                        Wording.like(text, part, mended),
                        "the total of " + shown + " would be right"));
            }
        }
        return claim;
    }

    /** Whether two digits of one part are swapped: with them in order the total would be right. */
    public static boolean swapped(Claim sum) {
        return sum.grounds().stream().anyMatch(part -> Slip.swapped(part.value(), mended(sum, part)));
    }

    /** A sum that is off by more than this share of its total is of other things, whatever its digits. */
    private static final BigDecimal MOST_OFF = new BigDecimal("0.2");

    /**
     * A sum whose wording is not quite sure: told where the total is a slip of the keys, and where a part is one that would mend it and
     * the sum is not far off.
     */
    public static Claim unsure(Claim sum) {
        BigDecimal off = sum.expected().subtract(sum.figure().value()).abs();
        boolean near = off.compareTo(sum.figure().value().multiply(MOST_OFF)) <= 0;
        boolean part = near
                && sum.grounds().stream()
                        .anyMatch(ground -> ground.value().compareTo(BigDecimal.TEN) >= 0
                                && Slip.likely(ground.value(), mended(sum, ground)));
        return part ? sum.likely() : sum.loose();
    }

    /** The same claim, now that a figure elsewhere in the copy says which part is the slip. */
    public static Claim mendedBy(String text, Claim sum, Figure part, Figure elsewhere) {
        BigDecimal right = elsewhere.value();
        String terms = sum.grounds().stream()
                .map(ground -> Wording.plain(ground.equals(part) ? right : ground.value()))
                .collect(Collectors.joining(" + "));
        return new Claim(
                        sum.rule(),
                        sum.figure(),
                        sum.expected(),
                        sum.room(),
                        sum.grounds(),
                        sum.working(),
                        sum.strength(),
                        List.of(new Claim.Fix(
                                part.start(),
                                part.end(),
                                Wording.like(text, part, right),
                                "the figure given elsewhere in the copy")),
                        sum.start(),
                        sum.end())
                .working("with the " + Wording.plain(right) + " given elsewhere: " + terms + " = "
                        + Wording.plain(sum.figure().value()));
    }

    private static boolean mends(Claim sum, Figure part, Figure elsewhere) {
        return elsewhere.index() != part.index()
                && part.holders() == null
                && elsewhere.addsTo(part)
                && (part.noun() == null || part.noun().equals(elsewhere.noun()))
                && mended(sum, part).compareTo(elsewhere.value()) == 0
                && !sum.grounds().contains(elsewhere);
    }

    /**
     * The first figure elsewhere, if any, that makes a failed sum right in the place of one of its parts.
     *
     * @param byValue the article's figures by value, without trailing zeros
     */
    public static List<Mending> mendings(Claim sum, Map<BigDecimal, List<Figure>> byValue) {
        if (!sum.rule().equals(RULE)) {
            return List.of();
        }
        for (Figure part : sum.grounds()) {
            for (Figure elsewhere : byValue.getOrDefault(mended(sum, part).stripTrailingZeros(), List.of())) {
                if (mends(sum, part, elsewhere)) {
                    return List.of(new Mending(sum, part, elsewhere));
                }
            }
        }
        return List.of();
    }

    /** What a part would have to be for the total to be right; negative where nothing can mend it. */
    private static BigDecimal mended(Claim sum, Figure part) {
        return sum.figure().value().subtract(sum.expected()).add(part.value());
    }

    static BigDecimal sum(List<Figure> parts) {
        return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** A figure that is told twice is no second part; two parts of one sentence may be alike. */
    static boolean distinct(List<Figure> run) {
        return run.get(0).sentence() == run.get(run.size() - 1).sentence()
                || run.stream()
                                .map(part -> part.value().stripTrailingZeros())
                                .distinct()
                                .count()
                        == run.size();
    }
}
