package dev.copydesk.rules.arithmetic.difference;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Scope;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What is left of a whole of which a fraction is gone: "640 children. Half of them had a full dose, 210 a small one and the remaining 110 none". */
final class Leftovers {
    /** What is off by a larger factor is of another whole. */
    private static final BigDecimal MOST_OFF = new BigDecimal("1.5");

    private static final Pattern HEAD = Pattern.compile("(?:[.!?\\n”\"] ?|^)(?:But |And |About )?$");

    private Leftovers() {}

    /** The fraction that the sentence of what is left begins with: "half of them". */
    static Optional<Figure> fraction(String text, Around around) {
        Figure rest = around.figure();
        return around
                .before(other -> other.sentence() == rest.sentence()
                        && other.measure() == Measure.FRACTION
                        && Scope.ofThem(text, other)
                        && HEAD.matcher(text.substring(Math.max(0, other.start() - 8), other.start()))
                                .find())
                .stream()
                .findFirst();
    }

    /**
     * The readings of what is left beside such a fraction: all that is told between them may be gone too, or take the fraction apart, or
     * have nothing to do with it. Only the first is told where it does not come out.
     */
    static List<Claim> of(String text, Around around, Figure fraction) {
        Figure rest = around.figure();
        List<Figure> wholes = around.before(other -> other.index() < fraction.index() && other.count());
        List<Figure> gone = around.before(other -> other.index() > fraction.index());
        if (wholes.size() != 1 || !wholes.get(0).counted()) {
            return List.of();
        }
        Figure whole = wholes.get(0);
        boolean told = rest.part() == Part.REMAINDER
                && rest.counted()
                && fraction.exact()
                && whole.index() == fraction.index() - 1
                && fraction.sentence() - whole.sentence() <= 1
                && whole.noun() != null
                && (rest.bare() || whole.noun().equals(rest.noun()))
                && gone.stream().allMatch(Figure::counted)
                && around.after().stream().noneMatch(other -> other.sentence() == rest.sentence() && other.count());
        Claim all = claim(text, rest, whole, fraction, gone);
        List<Claim> claims = new ArrayList<>();
        claims.add(told && all.expected().signum() > 0 && all.within(MOST_OFF) ? all.likely() : all.hint());
        claims.add(claim(text, rest, whole, fraction, List.of()).hint());
        gone.forEach(one ->
                claims.add(claim(text, rest, whole, fraction, List.of(one)).hint()));
        gone.forEach(
                one -> claims.add(claim(text, rest, whole, null, List.of(one)).hint()));
        claims.add(claim(text, rest, whole, null, gone).hint());
        return claims;
    }

    private static Claim claim(String text, Figure rest, Figure whole, Figure fraction, List<Figure> gone) {
        BigDecimal part =
                fraction == null ? BigDecimal.ZERO : whole.value().multiply(fraction.value(), MathContext.DECIMAL64);
        BigDecimal left = gone.stream().map(Figure::value).reduce(whole.value().subtract(part), BigDecimal::subtract);
        BigDecimal shown = left.setScale(0, RoundingMode.HALF_UP);
        List<Figure> grounds = new ArrayList<>(List.of(whole));
        if (fraction != null) {
            grounds.add(fraction);
        }
        grounds.addAll(gone);
        StringBuilder working = new StringBuilder(Wording.plain(whole.value()));
        if (fraction != null) {
            working.append(" − ").append(Wording.plain(part));
        }
        gone.forEach(one -> working.append(" − ").append(Wording.plain(one.value())));
        return Claim.of(Differences.RULE, rest, shown, Interval.of(left).widened(BigDecimal.ONE), grounds)
                .working(working + " = " + Wording.plain(shown))
                .fix(new Claim.Fix(rest.start(), rest.end(), Wording.like(text, rest, shown), "what is left"));
    }
}
