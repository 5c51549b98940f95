package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Link;
import java.util.List;
import java.util.regex.Pattern;

/** Totals that take up all the figures of one sentence. */
public final class Recalls {
    private static final int LOOK = 7;

    private static final Pattern RECALLS = Pattern.compile("(?:\\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Aa]ll)|:| -|—|–) ?$");

    private Recalls() {}

    /**
     * "42 paintings and 17 drawings; the 59 works ...", "18 miles on the first day and 22 on the second. She had covered 40 miles":
     * the figures of one sentence, all of its kind, and then what they come to.
     */
    public static List<Claim> totals(String text, Around surroundings) {
        Around around = surroundings.inSums();
        Figure total = around.figure();
        List<Figure> before = around.before(other -> other.block() == total.block() && !isOf(text, other, total));
        if (before.isEmpty() || total.part() == Part.TOTAL) {
            return List.of();
        }
        int sentence = before.get(before.size() - 1).sentence();
        List<Figure> all =
                before.stream().filter(other -> other.sentence() == sentence).toList();
        List<Figure> here = Totals.withoutAnnouncer(all);
        boolean definite = RECALLS.matcher(before(text, total)).find();
        boolean counts = total.count() && definite && here.stream().allMatch(Figure::counted);
        boolean money = definite && !total.count() && here.stream().allMatch(other -> other.addsTo(total));
        boolean elliptical = money
                || !total.count()
                        && here.size() > 2
                        && here.get(0).addsTo(total)
                        && here.stream().skip(1).allMatch(Figure::bare);
        boolean few = total.sentence() - sentence <= 1 && here.size() > 1 && here.size() <= Totals.MOST_PARTS;
        boolean part = before.stream()
                .anyMatch(other -> other.addsTo(total) && other.value().compareTo(total.value()) >= 0);
        boolean named = elliptical || all.get(0).noun() != null;
        boolean smaller = !part
                && named
                && here.stream().allMatch(term -> term.exact() && term.value().compareTo(total.value()) < 0);
        boolean sized = Totals.sized(text, total).lookingAt();
        if (!few || !smaller || sized || !counts && !elliptical) {
            return List.of();
        }
        Claim claim = Sums.of(text, total, here).at(total.start(), total.phraseEnd());
        // sums of money in the next sentence are as often of something else, and most differ by one digit
        boolean apart = money && total.sentence() != sentence && !Sums.swapped(claim);
        return List.of(Totals.near(claim) && !apart ? Sums.unsure(claim) : claim.hint());
    }

    private static String before(String text, Figure total) {
        return text.substring(Math.max(0, total.start() - LOOK), total.start());
    }

    /** "Four of the 32 players": how many of them, which says nothing of what they are the sum of. */
    private static boolean isOf(String text, Figure part, Figure total) {
        return part.sentence() == total.sentence()
                && part.index() == total.index() - 1
                && Link.between(text, part, total) == Link.OF;
    }
}
