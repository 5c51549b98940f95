package dev.copydesk.rules.arithmetic.calendar;

import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** What ages and durations share: the dates near a figure and the years between two of them. */
final class Spans {
    static final int LOOK = 60;

    static final int MOST_DATES = 6;

    /** So far an age or a duration may be off and still be meant for the span beside it. */
    static final BigDecimal FARTHEST = BigDecimal.valueOf(12);

    private Spans() {}

    static Claim between(String rule, String text, Figure figure, DateMention from, int most, int least, String what) {
        BigDecimal expected = BigDecimal.valueOf(rule.equals(Ages.RULE) ? most : (most + least) / 2);
        return Claim.of(
                        rule,
                        figure,
                        expected,
                        new Interval(BigDecimal.valueOf(least), BigDecimal.valueOf(most)),
                        List.of())
                .working(what + ": " + (least == most || rule.equals(Durations.RULE) ? "" : least + " or ")
                        + Wording.plain(expected) + " years")
                .fix(new Claim.Fix(
                        figure.start(), figure.end(), Wording.like(text, figure, expected), "the years worked out"));
    }

    static boolean close(Claim claim) {
        return claim.expected().subtract(claim.figure().value()).abs().compareTo(FARTHEST) <= 0;
    }

    /** The dates with a year in a figure's sentence, the two before and the two behind. */
    static List<DateMention> around(List<DateMention> dates, Figure figure) {
        List<DateMention> around = near(dates, figure);
        int at = firstBehind(dates, figure.sentence());
        while (at < dates.size()
                && around.size() < 2 * MOST_DATES
                && dates.get(at).sentence() < figure.sentence() + 3) {
            if (dates.get(at).year() != null) {
                around.add(dates.get(at));
            }
            at++;
        }
        return around;
    }

    /** The dates with a year in a figure's sentence and the two before, the last few of them. */
    static List<DateMention> near(List<DateMention> dates, Figure figure) {
        int at = firstBehind(dates, figure.sentence());
        List<DateMention> near = new ArrayList<>();
        while (at > 0 && near.size() < MOST_DATES && dates.get(at - 1).sentence() > figure.sentence() - 3) {
            at--;
            if (dates.get(at).year() != null) {
                near.add(0, dates.get(at));
            }
        }
        return near;
    }

    static int firstBehind(List<DateMention> dates, int sentence) {
        int low = 0;
        int high = dates.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (dates.get(middle).sentence() > sentence) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    static String words(String text, DateMention date) {
        return text.substring(date.start(), date.end());
    }
}
