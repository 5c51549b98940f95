package dev.copydesk.rules.arithmetic.calendar;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.total.Sums;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/** The ages of some people added up: "She is 101 and her sisters are 97 and 93, a combined age of 291". */
public final class CombinedAges {
    private static final BigDecimal OLDEST = BigDecimal.valueOf(115);

    /** A sum that is off by a larger factor is of other people too. */
    private static final BigDecimal MOST_OFF = new BigDecimal("1.25");

    private static final int LOOK = 60;

    private static final Pattern COMBINED =
            Pattern.compile("\\b(?:combined|joint|total|aggregate|collective) ages?(?: of| is| was| comes to| came to|"
                    + " adds up to)(?: just| exactly| now)? $|\\bages (?:add|added) up to $");

    private CombinedAges() {}

    /** The reading of a combined age: the ages in its own sentence and the one or two before it. */
    public static List<Claim> of(String text, Around around) {
        Figure total = around.figure();
        boolean combined = total.exact()
                && (total.count() || total.measure() == Measure.AGE)
                && combined(text.substring(Math.max(0, total.start() - LOOK), total.start()));
        if (!combined) {
            return List.of();
        }
        List<Figure> ages =
                around.before(other -> age(other) && !text.regionMatches(true, other.start() - 4, "the ", 0, 4));
        if (ages.size() < 2) {
            return List.of();
        }
        Claim claim = Sums.of(text, total, ages).at(total.start(), total.phraseEnd());
        return List.of(claim.within(MOST_OFF) ? claim.likely() : claim.hint());
    }

    private static boolean combined(String before) {
        return before.contains("age") && COMBINED.matcher(before).find();
    }

    private static boolean age(Figure figure) {
        boolean bare = figure.bare() && !figure.implied() && figure.value().compareTo(OLDEST) <= 0;
        return figure.exact() && (figure.measure() == Measure.AGE || bare);
    }
}
