package dev.copydesk.rules.arithmetic.claim;

import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Slip;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * One reading of the copy under which a figure has to have a certain value: the total of these parts, the share of that whole.
 * Several readings of one figure may be claimed; only when none of them holds is the figure wrong.
 *
 * @param rule id in the catalogue
 * @param figure the figure that the others determine
 * @param expected what it comes to
 * @param room the values of the figure that the others leave room for
 * @param grounds the figures that determine it, in the order of the copy
 * @param working how they come to it, step by step
 * @param strength how sure the wording is
 * @param fixes what could stand there instead, the likeliest first
 * @param start of the words to flag
 * @param end of the words to flag
 */
public record Claim(
        String rule,
        Figure figure,
        BigDecimal expected,
        Interval room,
        List<Figure> grounds,
        List<String> working,
        Strength strength,
        List<Fix> fixes,
        int start,
        int end) {
    private static final Comparator<Claim> ORDER = Comparator.comparing(Claim::strength)
            .thenComparing(claim -> !claim.slip())
            .thenComparing(claim -> -claim.grounds().size())
            .thenComparing(Claim::rule)
            .thenComparing(Claim::expected)
            .thenComparing(claim -> claim.end() - claim.start())
            .thenComparing(
                    claim -> claim.grounds().stream().mapToInt(Figure::index).sum());

    public Claim {
        grounds = List.copyOf(grounds);
        working = List.copyOf(working);
        fixes = List.copyOf(fixes);
    }

    /** How sure a wording is. */
    public enum Strength {
        /** The wording says so: it is wrong if it does not come out. */
        FIRM,
        /** The wording nearly says so, and the figure is close enough to be meant: it is told as a warning. */
        LIKELY,
        /** The figures stand as if: it is wrong if it nearly comes out, as after a slip of the keys. */
        LOOSE,
        /** No wording says so: it acquits the figure where it comes out, and means nothing where it does not. */
        HINT
    }

    /**
     * Words that could replace a figure.
     *
     * @param start of the words to replace
     * @param end of the words to replace
     * @param replacement in the copy's own style
     * @param why what speaks for it
     */
    public record Fix(int start, int end, String replacement, String why) {}

    /** A claim whose fixes and span are those of the figure itself. */
    public static Claim of(String rule, Figure figure, BigDecimal expected, Interval room, List<Figure> grounds) {
        return new Claim(
                rule,
                figure,
                expected,
                room,
                grounds,
                List.of(),
                Strength.FIRM,
                List.of(),
                figure.start(),
                figure.phraseEnd());
    }

    /** Index of the figure in the article: claims on one figure compete. */
    public int getAbout() {
        return figure.index();
    }

    /** Whether the figure as worded can be right. */
    public boolean holds() {
        return room.meets(figure.interval());
    }

    /** Whether the claim fails in a way that should be told: it is firm, or the figure looks like a slip. */
    public boolean fails() {
        boolean told =
                switch (strength) {
                    case FIRM, LIKELY -> true;
                    case LOOSE -> slip();
                    case HINT -> false;
                };
        return told && !holds();
    }

    /** Whether the written value looks like a slip of the one expected. Nobody swaps the digits of "fourteen" and "forty-one". */
    public boolean slip() {
        boolean spelt = figure.quantity().form() == Form.WORDS;
        return Slip.likely(figure.value(), expected) && !(spelt && Slip.swapped(figure.value(), expected));
    }

    /** Whether neither of the written and the expected value is more than so many times the other. */
    public boolean within(BigDecimal factor) {
        return expected.multiply(factor).compareTo(figure.value()) >= 0
                && figure.value().multiply(factor).compareTo(expected) >= 0;
    }

    /** Whether, of two failing claims on one figure, this is the one to tell: the surer one, then the one with more grounds. */
    public boolean outranks(Claim other) {
        return ORDER.compare(this, other) < 0;
    }

    /**
     * Whether this claim comes out and has all the figures of another that does not, and more: three parts or more that make their total
     * leave nothing to ask of any of them.
     */
    public boolean explains(Claim other) {
        return strength != Strength.HINT
                && other.strength != Strength.FIRM
                && grounds.size() > 2
                && grounds.size() > other.grounds.size()
                && holds()
                && getFigures().containsAll(other.getFigures());
    }

    /** Indexes of all figures that the claim speaks of, ascending: claims with the same ones differ in which is in question. */
    public List<Integer> getFigures() {
        return Stream.concat(Stream.of(figure), grounds.stream())
                .map(Figure::index)
                .distinct()
                .sorted()
                .toList();
    }

    public Claim working(String step) {
        List<String> steps = new ArrayList<>(working);
        steps.add(step);
        return new Claim(rule, figure, expected, room, grounds, steps, strength, fixes, start, end);
    }

    public Claim loose() {
        return new Claim(rule, figure, expected, room, grounds, working, Strength.LOOSE, fixes, start, end);
    }

    public Claim likely() {
        return new Claim(rule, figure, expected, room, grounds, working, Strength.LIKELY, fixes, start, end);
    }

    public Claim hint() {
        return new Claim(rule, figure, expected, room, grounds, working, Strength.HINT, fixes, start, end);
    }

    public Claim at(int from, int to) {
        return new Claim(rule, figure, expected, room, grounds, working, strength, fixes, from, to);
    }

    /** One more proposal; null adds none. */
    public Claim fix(Fix fix) {
        if (fix == null) {
            return this;
        }
        List<Fix> all = new ArrayList<>(fixes);
        all.add(fix);
        return new Claim(rule, figure, expected, room, grounds, working, strength, all, start, end);
    }
}
