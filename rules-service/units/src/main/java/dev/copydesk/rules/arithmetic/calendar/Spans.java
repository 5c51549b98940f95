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

    private static final Pattern BORN = Pattern.compile(
            ".*\\b(?:born|birth|opened|founded|built|launched|established|created|formed|set up)\\b(?: on| in| at| near)?[^.;]{0,40}",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    private static final Pattern LATER =
            Pattern.compile("\\s*(?:later|afterwards?|on\\b|after\\b|before\\b|earlier).*", Pattern.DOTALL);
    private static final Pattern FROM_TO = Pattern.compile("\\s*(?:to|until|till|and|through)\\s*");
    private static final Pattern FROM = Pattern.compile(".*\\b(?:from|between)\\s*", Pattern.DOTALL);
    private static final Pattern APPOSED = Pattern.compile(
            "\\s?(?:,|\\(|—|–| -) ?(?:or |an? |a (?:span|period|stretch|total) of |some |for |all of |in all )*+");
    private static final Pattern LATER_ALONE = Pattern.compile(" (?:later|afterwards)\\b");
    private static final int LOOK = 60;
    private static final int AGE_REACH = 40;
    private static final int MOST_DATES = 6;

    private Spans() {}

    /** Whether a date is when somebody was born. */
    private static boolean birth(String text, DateMention date) {
        boolean lifespan = date.start() > 0
                && text.charAt(date.start() - 1) == '('
                && date.end() < text.length()
                && "-–‑".indexOf(text.charAt(date.end())) >= 0;
        return lifespan
                || date.year() != null
                        && BORN.matcher(text.substring(Math.max(0, date.start() - LOOK), date.start()))
                                .matches();
    }

    /**
     * The claim that an age is what lies between birth and another date, or null when that date is not a later one.
     *
     * @param then when the age holds
     */
    private static Claim age(String text, Figure age, DateMention birth, DateMention then) {
        int years = then.year() - birth.year();
        if (years <= 0 || years > 115) {
            return null;
        }
        int most = before(then, birth) ? years - 1 : years;
        boolean told = birth.month() != null
                && then.month() != null
                && (!birth.month().equals(then.month()) || birth.day() != null && then.day() != null);
        int least = told ? most : years - 1;
        return between(AGE, text, age, birth, most, least, "from " + words(text, birth) + " to " + words(text, then));
    }

    /** Whether a date is earlier in its year than another is in its own, as far as both say. */
    private static boolean before(DateMention one, DateMention other) {
        if (one.month() == null || other.month() == null) {
            return false;
        }
        boolean sameMonth = one.month().equals(other.month());
        boolean days = one.day() != null && other.day() != null;
        return one.month() < other.month() || sameMonth && days && one.day() < other.day();
    }

    /** The claim that an anniversary is as many years after an event as its number says. */
    private static Claim anniversary(String text, Figure ordinal, DateMention event, DateMention then) {
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
    private static Claim duration(String text, Figure years, DateMention from, DateMention to) {
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

    /**
     * The readings of an age: what lies between a birth near it and another date of its sentence. A birth that the copy tells only
     * afterwards counts where it is the only one.
     */
    public static List<Claim> ages(String text, Figure age, List<DateMention> dates) {
        List<DateMention> near = around(dates, age);
        List<DateMention> births =
                near.stream().filter(date -> birth(text, date)).toList();
        List<Claim> claims = new ArrayList<>();
        for (DateMention birth : births) {
            List<DateMention> others = near.stream()
                    .filter(then -> then != birth && then.sentence() == age.sentence())
                    .toList();
            for (DateMention then : others) {
                Claim claim = age(text, age, birth, then);
                boolean close = then.start() < age.start() || then.start() - age.end() < AGE_REACH;
                boolean inOrder = birth.start() < age.start() && then.start() > birth.start() && close;
                boolean only = births.size() == 1 && others.size() == 1;
                if (claim != null) {
                    claims.add(inOrder ? claim : only && plausible(claim) ? claim.likely() : claim.hint());
                }
            }
        }
        return claims;
    }

    private static final Pattern NOW = Pattern.compile(
            ".*(?:\\p{Lu}[\\p{L}'’-]++, |\\p{Lu}[\\p{L}'’-]++ \\(|\\bis (?:now )?|\\bnow )", Pattern.DOTALL);

    /**
     * The readings of an age that the copy gives as of now: what lies between the only birth near it and the day of publication.
     *
     * @param published day of publication, or null
     */
    public static List<Claim> agesNow(String text, Figure age, List<DateMention> dates, LocalDate published) {
        String before = text.substring(Math.max(0, age.start() - LOOK), age.start());
        List<DateMention> near = around(dates, age);
        boolean now =
                published != null && near.size() == 1 && NOW.matcher(before).matches();
        if (!now || !birth(text, near.get(0)) || near.get(0).sentence() != age.sentence()) {
            return List.of();
        }
        DateMention day = new DateMention(
                near.get(0).start(),
                near.get(0).end(),
                age.sentence(),
                published.getYear(),
                published.getMonthValue(),
                published.getDayOfMonth(),
                null);
        Claim claim = age(text, age, near.get(0), day);
        return claim != null && plausible(claim) ? List.of(claim.likely()) : List.of();
    }

    /** An age that is off by more than this is somebody else's, or of another time. */
    private static boolean plausible(Claim claim) {
        return claim.expected().subtract(claim.figure().value()).abs().compareTo(FARTHEST) <= 0;
    }

    /** The readings of a duration: what lies between two years of its sentence. */
    public static List<Claim> durations(String text, Figure years, List<DateMention> dates) {
        List<DateMention> near = near(dates, years);
        List<Claim> claims = new ArrayList<>();
        for (DateMention from : near) {
            for (DateMention to : near) {
                boolean here = from.sentence() == years.sentence() && to.sentence() == years.sentence();
                if (here && to.year() > from.year() && spans(text, years, from, to)) {
                    claims.add(duration(text, years, from, to));
                }
            }
        }
        return claims;
    }

    /** "In those 15 years", "Fourteen years," he said: the figure means the span that the copy has just given. */
    private static final Pattern RECALLS = Pattern.compile(
            "(?:.*\\b(?:[Tt]hose|[Tt]hese|[Aa]fter|[Oo]ver|[Ff]or|[Ii]n|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]ll|[Ii]ts) |.*[.\\n] ?[“\"]?|[“\"]?)",
            Pattern.DOTALL);

    private static final Pattern POINTS =
            Pattern.compile(".*\\b(?:[Tt]hose|[Tt]hese|[Tt]he intervening) ", Pattern.DOTALL);

    /** The readings of a duration that recalls a span: the years between the last two dates before it. */
    public static List<Claim> recalled(String text, Figure years, List<DateMention> dates) {
        List<DateMention> near = near(dates, years).stream()
                .filter(date -> date.end() <= years.start())
                .toList();
        String before = text.substring(Math.max(0, years.start() - 20), years.start());
        if (near.size() != 2 || !RECALLS.matcher(before).matches()) {
            return List.of();
        }
        DateMention from = near.get(0);
        DateMention to = near.get(1);
        if (from.sentence() != to.sentence() || to.year() <= from.year()) {
            return List.of();
        }
        Claim claim = duration(text, years, from, to);
        return List.of(POINTS.matcher(before).matches() ? claim.likely() : claim.loose());
    }

    /** So far an age or a duration may be off and still be meant for the span beside it. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(12);

    /** The readings of a number of years beside just two years of its paragraph: any of the spans acquits it. */
    public static List<Claim> beside(String text, Figure years, List<DateMention> dates) {
        List<DateMention> near = near(dates, years);
        boolean two = near.size() == 2
                && near.get(0).sentence() >= years.sentence() - 1
                && near.get(1).sentence() <= years.sentence();
        List<Claim> claims = new ArrayList<>();
        for (DateMention from : near) {
            for (DateMention to : near) {
                if (to.year() > from.year()) {
                    Claim claim = duration(text, years, from, to);
                    boolean close =
                            claim.expected().subtract(years.value()).abs().compareTo(FARTHEST) <= 0;
                    claims.add(two && close ? claim.loose() : claim.hint());
                }
            }
        }
        return claims;
    }

    /** "24 when she joined in 1990 and 34 when she left in 2000": two ages with a year each. */
    public static List<Claim> agesApart(String text, Figure first, Figure second, List<DateMention> dates) {
        List<DateMention> near = near(dates, second).stream()
                .filter(date -> date.start() > first.start() && date.sentence() <= second.sentence())
                .toList();
        if (near.size() != 2
                || near.get(0).start() > second.start()
                || near.get(1).start() < second.start()) {
            return List.of();
        }
        int years = near.get(1).year() - near.get(0).year();
        BigDecimal expected = first.value().add(BigDecimal.valueOf(years));
        Claim claim = Claim.of(AGE, second, expected, Interval.of(expected).widened(BigDecimal.ONE), List.of(first))
                .working(Wording.plain(first.value()) + " + (" + near.get(1).year() + " − "
                        + near.get(0).year() + ") = " + Wording.plain(expected))
                .fix(new Claim.Fix(
                        second.start(), second.end(), Wording.like(text, second, expected), "the age worked out"));
        return years > 0 ? List.of(claim.loose()) : List.of();
    }

    /** The dates with a year in a figure's sentence, the two before and the two behind. */
    private static List<DateMention> around(List<DateMention> dates, Figure figure) {
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
    private static List<DateMention> near(List<DateMention> dates, Figure figure) {
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

    private static int firstBehind(List<DateMention> dates, int sentence) {
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

    /** The claim of an anniversary where just two years stand around it: that of the event and that of the feast. */
    public static List<Claim> anniversary(String text, Figure ordinal, List<DateMention> dates) {
        List<DateMention> years = near(dates, ordinal);
        if (years.size() != 2) {
            return List.of();
        }
        DateMention event = years.get(0).year() < years.get(1).year() ? years.get(0) : years.get(1);
        DateMention feast = event == years.get(0) ? years.get(1) : years.get(0);
        boolean here = feast.sentence() == ordinal.sentence() && feast.year() > event.year();
        return here ? List.of(anniversary(text, ordinal, event, feast)) : List.of();
    }

    /** Whether a duration is said to lie between two dates: "from 1998 to 2010, 12 years", "12 years later, in 2010". */
    private static boolean spans(String text, Figure years, DateMention from, DateMention to) {
        String behind = text.substring(years.phraseEnd(), Math.min(text.length(), years.phraseEnd() + LOOK));
        boolean between = years.start() > from.end() && years.end() < to.start();
        boolean later = between
                && to.start() - years.end() < LOOK
                && LATER.matcher(behind).matches();
        boolean range = from.end() <= to.start()
                && FROM_TO.matcher(text.substring(from.end(), to.start())).matches()
                && FROM.matcher(text.substring(Math.max(0, from.start() - 12), from.start()))
                        .matches();
        boolean after = to.end() < years.start()
                && years.start() - to.end() < 6
                && LATER_ALONE.matcher(behind).lookingAt();
        boolean apposed = years.start() > to.end()
                && APPOSED.matcher(text.substring(to.end(), years.start())).matches();
        return later || after || range && (apposed || years.end() < from.start() && from.start() - years.end() < 20);
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
}
