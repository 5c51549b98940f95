package dev.copydesk.rules.arithmetic.calendar;

import dev.copydesk.contracts.DateMention;
import dev.copydesk.contracts.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Years that lie between two dates, as an age, an anniversary or a duration. */
public final class Spans {
    /** Id of the rule for ages and anniversaries. */
    public static final String AGE = "arithmetic.age";

    /** Id of the rule for durations. */
    public static final String DURATION = "arithmetic.duration";

    private static final Pattern BORN =
            Pattern.compile(".*\\b[Bb]orn\\b(?: on| in| at| near)?[^.;]{0,40}", Pattern.DOTALL);
    private static final Pattern LATER =
            Pattern.compile("\\s*(?:later|afterwards?|on\\b|after\\b|before\\b|earlier).*", Pattern.DOTALL);
    private static final Pattern FROM_TO = Pattern.compile("\\s*(?:to|until|till|and|through)\\s*");
    private static final Pattern FROM = Pattern.compile(".*\\b(?:from|between)\\s*", Pattern.DOTALL);
    private static final Pattern APPOSED = Pattern.compile(
            "\\s?(?:,|\\(|—|–| -) ?(?:or |a (?:span|period|stretch|total) of |some |for |all of |in all )*+");
    private static final int LOOK = 60;

    private Spans() {}

    /** Whether a date is when somebody was born. */
    public static boolean birth(String text, DateMention date) {
        return date.year() != null
                && BORN.matcher(text.substring(Math.max(0, date.start() - LOOK), date.start()))
                        .matches();
    }

    /**
     * The claim that an age is what lies between birth and another date, or null when that date is not a later one.
     *
     * @param then when the age holds
     */
    public static Claim age(String text, Figure age, DateMention birth, DateMention then) {
        int years = then.year() - birth.year();
        if (years <= 0 || years > 115) {
            return null;
        }
        boolean months =
                birth.month() != null && then.month() != null && !birth.month().equals(then.month());
        int most = months && then.month() < birth.month() ? years - 1 : years;
        int least = months ? most : years - 1;
        return between(AGE, text, age, birth, most, least, "from " + words(text, birth) + " to " + words(text, then));
    }

    /** The claim that an age is what lies between birth and publication. */
    public static Claim ageNow(String text, Figure age, DateMention birth, LocalDate published) {
        int years = published.getYear() - birth.year();
        return years <= 0 || years > 115
                ? null
                : between(
                        AGE,
                        text,
                        age,
                        birth,
                        years,
                        years - 1,
                        "from " + words(text, birth) + " to " + published.getYear());
    }

    /** The claim that an anniversary is as many years after an event as its number says. */
    public static Claim anniversary(String text, Figure ordinal, DateMention event, DateMention then) {
        int years = then.year() - event.year();
        int right = event.year() + ordinal.value().intValue();
        int at = text.indexOf(String.valueOf(then.year()), then.start());
        BigDecimal expected = BigDecimal.valueOf(years);
        return Claim.of(AGE, ordinal, expected, Interval.of(expected), List.of())
                .at(Math.min(ordinal.start(), then.start()), Math.max(ordinal.phraseEnd(), then.end()))
                .working(then.year() + " − " + event.year() + " = " + years)
                .fix(new Claim.Fix(at, at + 4, String.valueOf(right), "the year of that anniversary"))
                .fix(new Claim.Fix(ordinal.start(), ordinal.end(), ordinalOf(years), "the anniversary in that year"));
    }

    /** The claim that a duration is what lies between two years. */
    public static Claim duration(String text, Figure years, DateMention from, DateMention to) {
        int span = to.year() - from.year();
        return between(DURATION, text, years, from, span + 1, span - 1, "from " + from.year() + " to " + to.year());
    }

    private static Claim between(
            String rule, String text, Figure figure, DateMention from, int most, int least, String what) {
        BigDecimal expected = BigDecimal.valueOf(rule.equals(AGE) ? most : (most + least) / 2);
        return Claim.of(
                        rule,
                        figure,
                        expected,
                        new Interval(BigDecimal.valueOf(least), BigDecimal.valueOf(most)),
                        List.of())
                .working(what + ": " + (least == most || rule.equals(DURATION) ? "" : least + " or ")
                        + Wording.plain(expected) + " years")
                .fix(new Claim.Fix(
                        figure.start(), figure.end(), Wording.like(text, figure, expected), "the years worked out"));
    }

    /** Whether a figure is an exact number of years. */
    public static boolean inYears(Figure figure) {
        return figure.measure() == Measure.DURATION && "year".equals(figure.unit()) && figure.exact();
    }

    /** Whether a duration is said to lie between two dates: "from 1998 to 2010, 12 years", "12 years later, in 2010". */
    public static boolean spans(String text, Figure years, DateMention from, DateMention to) {
        String behind = text.substring(years.phraseEnd(), Math.min(text.length(), years.phraseEnd() + LOOK));
        boolean between = years.start() > from.end() && years.end() < to.start();
        boolean later = between
                && to.start() - years.end() < LOOK
                && LATER.matcher(behind).matches();
        boolean range = from.end() <= to.start()
                && FROM_TO.matcher(text.substring(from.end(), to.start())).matches()
                && FROM.matcher(text.substring(Math.max(0, from.start() - 12), from.start()))
                        .matches();
        boolean apposed = years.start() > to.end()
                && APPOSED.matcher(text.substring(to.end(), years.start())).matches();
        return later || range && (apposed || years.end() < from.start() && from.start() - years.end() < 20);
    }

    private static String words(String text, DateMention date) {
        return text.substring(date.start(), date.end());
    }

    private static String ordinalOf(int number) {
        int hundred = number % 100;
        boolean teen = hundred >= 11 && hundred <= 13;
        String ending =
                switch (teen ? 0 : number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
        return number + ending;
    }

    /** All of a kind but null. */
    public static List<Claim> some(Claim claim) {
        List<Claim> list = new ArrayList<>();
        if (claim != null) {
            list.add(claim);
        }
        return list;
    }
}
