package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.People;
import dev.copydesk.rules.arithmetic.figure.Scope;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Totals of a stretch of time or of games of which the copy has just told one after the other: "6,100 on Friday, 7,250 on Saturday, 5,000
 * on Sunday. That is 18,350 in three days". The number of days says how many figures before it are meant.
 */
public final class Stretches {
    private static final Set<Part> NO_PARTS =
            EnumSet.of(Part.EACH, Part.DIFFERENCE, Part.TOTAL, Part.SUBSET, Part.BASE);

    private static final Pattern OVER = Pattern.compile(
            " (?:in|over|across|for|from|during|on) (?:(?:all|the|those|these|his|her|its|their|just|only) ){0,2}");

    private static final Pattern EARLIER = Pattern.compile(" (?:before|earlier|previously)\\b");

    /** "That is 18,350", "They played for 18,350", "The total was 18,350": nothing else is said on the way to the total. */
    private static final Pattern RECALLS = Pattern.compile(
            "[.!?;] (?:That|This|It|They|The total|In all|In total|Altogether|To (?:get|have))\\b(?:['’]s)?[^.,;:!?\\n]{0,40}$");

    private static final Pattern APPOSED = Pattern.compile("(?::| -|—|–) ?(?:about |a total of |in all )?$");

    private static final int LEAST = 3;
    private static final int MOST = 8;

    private Stretches() {}

    /** The reading of a figure that is told for so many days or games: as many figures of its kind as that stand right before it. */
    public static List<Claim> totals(String text, Around surroundings) {
        Figure total = surroundings.figure();
        int number = number(text, surroundings);
        List<Figure> before = surroundings.inSums().before(other -> !other.implied() && like(total, other));
        if (number < LEAST || before.size() < number) {
            return List.of();
        }
        List<Figure> run = before.subList(before.size() - number, before.size());
        if (!recalls(text, run.get(run.size() - 1), total)) {
            return List.of();
        }
        boolean parts = run.stream().allMatch(part -> part(part) && part.value().compareTo(total.value()) < 0);
        if (!parts || !Sums.distinct(run)) {
            return List.of();
        }
        Claim claim = Sums.of(text, total, run).at(total.start(), total.phraseEnd());
        boolean doubt = !Totals.near(claim)
                || Doubts.about(text, claim)
                || Scope.other(text, run.get(run.size() - 1), total)
                || EARLIER.matcher(text)
                        .region(surroundings.after().get(0).phraseEnd(), text.length())
                        .lookingAt();
        return List.of(doubt ? claim.hint() : Sums.unsure(claim));
    }

    /** Whether the words before a total take up the figures before it: another subject has figures of its own. */
    private static boolean recalls(String text, Figure last, Figure total) {
        String between = text.substring(last.phraseEnd(), total.start());
        return last.sentence() == total.sentence()
                ? APPOSED.matcher(between).find()
                : RECALLS.matcher(between).find();
    }

    /** Of how many days or games a figure is told, or 0. */
    private static int number(String text, Around around) {
        Figure total = around.figure();
        if (around.after().isEmpty() || total.change() || total.percent()) {
            return 0;
        }
        Figure times = around.after().get(0);
        boolean named = times.exact()
                && times.sentence() == total.sentence()
                && (times.measure() == Measure.DURATION || times.counted() && times.noun() != null)
                && times.value().compareTo(BigDecimal.valueOf(MOST)) <= 0
                && times.value().stripTrailingZeros().scale() <= 0;
        boolean over = named
                && times.start() > total.phraseEnd()
                && OVER.matcher(text.substring(total.phraseEnd(), times.start()))
                        .matches();
        return over ? times.value().intValue() : 0;
    }

    private static boolean like(Figure total, Figure other) {
        return other.addsTo(total)
                && (other.likeKind(total) || People.counted(other) && People.counted(total))
                && !other.percent();
    }

    private static boolean part(Figure part) {
        return part.term() && !part.change() && !NO_PARTS.contains(part.part());
    }
}
