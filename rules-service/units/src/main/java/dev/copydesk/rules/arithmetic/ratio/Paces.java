package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.claim.Rounding;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One pace told for two lengths of time: "45 pages a minute, or 2,700 an hour", "40 lengths a day ... 280 in that week". */
final class Paces {
    private static final Pattern TIME =
            Pattern.compile("(?: [a-z]++){0,2}? (?:an?|per|each|every|in (?:a|an|that|one|the)(?: [a-z]++-day)?)"
                    + " (second|minute|hour|day|week|month|year)\\b");

    /** How many of a time another one has: a week at work has fewer days than seven. */
    private static final Map<String, List<Integer>> TIMES = Map.of(
            "second minute", List.of(60),
            "minute hour", List.of(60),
            "minute day", List.of(1440),
            "hour day", List.of(24, 12, 10, 9, 8, 7),
            "day week", List.of(7, 6, 5),
            "day month", List.of(30, 31),
            "day year", List.of(365, 366, 360, 350, 300, 250),
            "week month", List.of(4),
            "week year", List.of(52, 50),
            "month year", List.of(12));

    private static final int LOOK = 50;

    private static final BigDecimal ALMOST = new BigDecimal("0.99");
    private static final BigDecimal MOST_OFF = new BigDecimal("1.6");

    private Paces() {}

    /** Whether a figure is told for a length of time. */
    static boolean pace(String text, Figure figure) {
        return time(text, figure) != null;
    }

    /**
     * The readings of a pace: so many times another one near it that is told for a shorter time. Prices are none: a day costs less than
     * its hours, and a month is not four weeks' rent.
     */
    static List<Claim> of(String text, Around around) {
        Figure pace = around.figure();
        String time = time(text, pace);
        List<Claim> claims = new ArrayList<>();
        if ("day".equals(time)) {
            claims.addAll(daily(text, around));
        }
        if (time == null || pace.measure() == Measure.MONEY) {
            return claims;
        }
        for (Figure other : around.near(near -> near.term() && (near.addsTo(pace) || pace.bare()))) {
            String shorter = time(text, other);
            List<Integer> factors = shorter == null ? null : told(text, around, shorter, time);
            if (factors != null && other.value().compareTo(pace.value()) < 0) {
                factors.forEach(factor -> claims.add(claim(text, pace, other, factor)));
            }
        }
        return claims;
    }

    private static final Pattern PERIOD = Pattern.compile(
            "\\b(?:in|for|during|over) (?:(?:the|a|one|last|that|this) )?(week|fortnight|January|February|March"
                    + "|April|May|June|July|August|September|October|November|December)\\b(?! \\d)");

    private static final Pattern AVERAGE = Pattern.compile("\\b(?:average|averaging|averages|averaged|mean)\\b");

    /** A month is reckoned with the days of most of its kind. */
    private static final Map<String, Integer> DAYS = Map.ofEntries(
            Map.entry("week", 7),
            Map.entry("fortnight", 14),
            Map.entry("February", 28),
            Map.entry("April", 30),
            Map.entry("June", 30),
            Map.entry("September", 30),
            Map.entry("November", 30));

    private static final int LONG_MONTH = 31;

    /** Of seven days five may be worked on: then the same number makes more a day. Rain falls on any. */
    private static final BigDecimal WORKED = new BigDecimal("0.64");

    /** "It sold 403 shirts in May, an average of 13 a day": the only other figure of its sentence, shared out over the days. */
    private static List<Claim> daily(String text, Around around) {
        Figure pace = around.figure();
        List<Figure> totals = around.before(other -> other.sentence() == pace.sentence()
                && other.term()
                && !other.percent()
                && other.measure() != Measure.DURATION);
        if (totals.size() != 1 || time(text, totals.get(0)) != null) {
            return List.of();
        }
        Figure total = totals.get(0);
        boolean like = total.addsTo(pace) || pace.bare() && total.count();
        Matcher period = PERIOD.matcher(text).region(total.start(), pace.start());
        boolean average = AVERAGE.matcher(text)
                .region(Math.max(total.end(), pace.start() - LOOK), pace.start())
                .find();
        if (!like || !average || !period.find() || total.value().compareTo(pace.value()) <= 0) {
            return List.of();
        }
        int days = DAYS.getOrDefault(period.group(1), LONG_MONTH);
        BigDecimal actual = total.value().divide(BigDecimal.valueOf(days), MathContext.DECIMAL64);
        BigDecimal worked = total.count() ? actual.divide(WORKED, MathContext.DECIMAL64) : actual;
        BigDecimal shown = Rounding.like(pace, actual);
        BigDecimal room = actual.movePointLeft(1).max(pace.quantity().grain().multiply(ALMOST));
        Claim claim = Claim.of(Rates.RULE, pace, shown, new Interval(actual, worked).widened(room), List.of(total))
                .working(Wording.plain(total.value()) + " / " + days + " = "
                        + Wording.plain(actual.setScale(2, RoundingMode.HALF_UP)))
                .fix(new Claim.Fix(pace.start(), pace.end(), Wording.like(text, pace, shown), "a day's share"));
        return List.of(claim.within(MOST_OFF) ? claim.likely() : claim.hint());
    }

    /** How many of a shorter time a longer one has: as many as the copy says ("six days a week"), else as is usual. */
    private static List<Integer> told(String text, Around around, String shorter, String time) {
        return around
                .near(other -> other.measure() == Measure.DURATION
                        && other.exact()
                        && shorter.equals(other.unit())
                        && time.equals(time(text, other)))
                .stream()
                .findFirst()
                .map(other -> List.of(other.value().intValue()))
                .orElse(TIMES.get(shorter + " " + time));
    }

    private static Claim claim(String text, Figure pace, Figure shorter, int factor) {
        BigDecimal product = shorter.value().multiply(BigDecimal.valueOf(factor));
        BigDecimal room = product.movePointLeft(2).max(pace.quantity().grain());
        return Claim.of(Rates.RULE, pace, product, Interval.of(product).widened(room), List.of(shorter))
                .working(Wording.plain(shorter.value()) + " × " + factor + " = " + Wording.plain(product))
                .fix(new Claim.Fix(pace.start(), pace.end(), Wording.like(text, pace, product), "the pace worked out"))
                .loose();
    }

    private static String time(String text, Figure figure) {
        Matcher time = TIME.matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + LOOK)));
        return time.lookingAt() ? time.group(1) : null;
    }
}
