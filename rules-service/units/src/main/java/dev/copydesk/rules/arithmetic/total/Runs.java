package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Runs of like figures of which the first says what it counts and the others leave it out: "22 points in the first quarter, 19 in
 * the second and 27 in the third". Three or more of them are hardly told for another reason than that they are all there are, so
 * a figure of their kind beside the run is their total, whatever the words between.
 */
public final class Runs {
    private static final int LEAST = 3;
    private static final int MOST = 8;
    private static final Set<Part> NO_PARTS =
            EnumSet.of(Part.EACH, Part.DIFFERENCE, Part.BASE, Part.TOTAL, Part.SUBSET);

    /** A sum that is off by more than this is of other things. */
    private static final BigDecimal MOST_OFF = new BigDecimal("0.3");

    private Runs() {}

    /** The readings of a figure as the total of a run behind it or before it. */
    public static List<Claim> totals(String text, Around surroundings) {
        Around around = surroundings.inSums();
        if (partOfAll(around)) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        List<Figure> behind = run(around.figure(), around.after());
        claims.addAll(claim(text, around.figure(), behind));
        List<Figure> before = run(around.figure(), reversed(around.before()));
        claims.addAll(claim(text, around.figure(), reversed(before)));
        return claims;
    }

    /** Whether another figure is the sum of all the others near it, this one among them. */
    private static boolean partOfAll(Around around) {
        Figure figure = around.figure();
        List<Figure> near = around.near(other -> other.term() && (other.addsTo(figure) || other.bare()));
        BigDecimal all = near.stream().map(Figure::value).reduce(figure.value(), BigDecimal::add);
        return near.stream().anyMatch(other -> other.value().add(other.value()).compareTo(all) == 0);
    }

    /** The figures next to a total that may be parts of it, up to the first that may not; those of other kinds are read over. */
    private static List<Figure> run(Figure total, List<Figure> outwards) {
        List<Figure> run = new ArrayList<>();
        for (Figure other : outwards) {
            boolean like = other.term() && (other.addsTo(total) || other.bare() || total.bare());
            if (!like || other.percent()) {
                continue;
            }
            boolean part = !other.change()
                    && !NO_PARTS.contains(other.part())
                    && other.value().compareTo(total.value()) < 0;
            if (other.each()) {
                return List.of();
            }
            if (!part || !run.isEmpty() && apart(run.get(run.size() - 1), other)) {
                break;
            }
            run.add(other);
        }
        return run;
    }

    private static boolean apart(Figure one, Figure other) {
        return Math.abs(one.sentence() - other.sentence()) > 1;
    }

    private static List<Claim> claim(String text, Figure total, List<Figure> run) {
        if (run.size() < LEAST || run.size() > MOST || !(elliptical(total, run) || follows(text, total, run))) {
            return List.of();
        }
        Claim claim = Sums.of(text, total, run).at(total.start(), total.phraseEnd());
        BigDecimal off = claim.expected().subtract(total.value()).abs();
        boolean near = off.compareTo(total.value().multiply(MOST_OFF)) <= 0;
        boolean later = total.sentence() > run.get(run.size() - 1).sentence()
                && total.part() != Part.TOTAL
                && !TAKEN_UP.matcher(text.substring(Math.max(0, total.start() - 40), total.start()))
                        .find();
        return List.of(
                later || !near || ranking(text, total, run.get(0)) || Doubts.about(text, claim)
                        ? claim.hint()
                        : Sums.swapped(claim) ? claim.likely() : claim.loose());
    }

    /**
     * Whether a total before its run is rather the first of it, with a subject or an end of its own as the others have: "Norway won 37
     * medals, Germany 16", "£47m for one, £20m for another".
     */
    static boolean ranking(String text, Figure total, Figure first) {
        if (total.start() > first.start() || total.sentence() != first.sentence()) {
            return false;
        }
        Matcher subject = SUBJECT.matcher(text.substring(total.end(), first.start()));
        Matcher end = END.matcher(text).region(total.end(), first.start());
        Matcher endOfFirst = END.matcher(text).region(first.end(), text.length());
        return subject.find()
                || (end.lookingAt() && endOfFirst.lookingAt() && end.group(1).equals(endOfFirst.group(1)));
    }

    private static final Pattern SUBJECT = Pattern.compile(", (?:and )?(?:the )?\\p{Lu}[\\p{L}'’-]*+ (?:had |with )?$");

    private static final Pattern END = Pattern.compile("(?: \\p{Ll}++){0,2} (for|to|in|from|at|on|by) ");

    /** What takes a run of the sentence before up: "the 41 days", "all 41", "That makes 41", "finished on 41". */
    private static final Pattern TAKEN_UP = Pattern.compile(
            "\\b(?:[Tt]he|[Tt]h[eo]se|[Aa]ll|[Tt]hat|[Tt]his|[Tt]ogether|[Tt]hey|finish\\p{Ll}*|end\\p{Ll}* (?:on|with|up))\\b(?: [\\p{L}’'-]++){0,4} $");

    private static final Pattern THEREFORE =
            Pattern.compile("(?:, so|, so that|; so|, making|, giving|, which makes|, leaving) (?:all |a total of )?$");

    /** "nine altos, seven tenors and six basses, so that 22 chairs are needed": what follows from counts of any kind. */
    private static boolean follows(String text, Figure total, List<Figure> run) {
        return run.stream().allMatch(part -> part.counted() && part.sentence() == total.sentence())
                && THEREFORE
                        .matcher(text.substring(Math.max(0, total.start() - 30), total.start()))
                        .find();
    }

    /** Whether the run is of the total's kind and all but one of its figures leave out what they count, or are measured alike. */
    private static boolean elliptical(Figure total, List<Figure> run) {
        long bare = run.stream().filter(Figure::bare).count();
        Figure first = run.get(0);
        boolean sentence = run.get(run.size() - 1).sentence() == first.sentence();
        if (!total.count()) {
            boolean span = total.measure() == Measure.DURATION;
            return first.addsTo(total)
                    && Sums.distinct(run)
                    && (bare == 0 || !span || sentence && first.sentence() == total.sentence());
        }
        boolean gapped = first.bare() && sentence && first.sentence() > total.sentence() && 2 * bare >= run.size();
        return gapped
                || bare >= run.size() - 1L && run.stream().allMatch(part -> part.bare() || named(total, part, run));
    }

    /** Whether a part that says what it counts says what the total counts. */
    private static boolean named(Figure total, Figure part, List<Figure> run) {
        return total.bare() || Objects.equals(part.noun(), total.noun()) || part == run.get(0);
    }

    private static List<Figure> reversed(List<Figure> figures) {
        List<Figure> reversed = new ArrayList<>(figures);
        Collections.reverse(reversed);
        return reversed;
    }
}
