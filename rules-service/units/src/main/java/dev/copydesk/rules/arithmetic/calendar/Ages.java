package dev.copydesk.rules.arithmetic.calendar;

import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Ages and anniversaries: the years that lie between a birth or a founding and another date. */
public final class Ages {
    /** Id of the rule for ages and anniversaries. */
    public static final String RULE = "arithmetic.age";

    private static final Pattern BORN = Pattern.compile(
            ".*\\b(?:born|birth|(?:came|come|comes) into the world|entered the world|opened|founded|built|launched|established|created|formed|set up)\\b(?: on| in| at|"
                    + " near)?[^.;\\d]{0,40}",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);

    private static final int AGE_REACH = 40;

    private static final Pattern BORN_PERSON =
            Pattern.compile(".*\\b(?:[Bb]orn|[Bb]irth|into the world|entered the world)\\b[^.;]*", Pattern.DOTALL);

    private static final Pattern DIED =
            Pattern.compile(".*\\b(?:died|dies|death|dead|killed|murdered|buried|executed)\\b.*", Pattern.DOTALL);

    private static final Pattern NOW = Pattern.compile(
            ".*(?:\\p{Lu}[\\p{L}'’-]++, |\\p{Lu}[\\p{L}'’-]++ \\(|\\bis (?:now )?|\\bwill be (?:just )?|\\bturns |\\bnow"
                    + " |\\b(?:died|dies) (?:[a-z]++ ){0,2}?(?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|overnight|this"
                    + " week|last week)(?:,? at|,? aged|,? at the age of)(?: just)? )",
            Pattern.DOTALL);

    private static final Pattern LAST_YEAR = Pattern.compile(" last year\\b");

    private Ages() {}

    /** Whether a date is when somebody was born. */
    private static boolean birth(String text, DateMention date) {
        boolean lifespan = date.start() > 0
                && text.charAt(date.start() - 1) == '('
                && date.end() < text.length()
                && "-–‑".indexOf(text.charAt(date.end())) >= 0;
        return lifespan
                || date.year() != null
                        && BORN.matcher(text.substring(Math.max(0, date.start() - Spans.LOOK), date.start()))
                                .matches();
    }

    /**
     * The claim that an age is what lies between birth and another date, or null when that date is not a later one.
     *
     * @param then when the age holds
     */
    private static Claim age(String text, Figure age, DateMention birth, DateMention then) {
        int years = then.year() - birth.year();
        if (years <= 0 || years > 115 || leapDay(birth)) {
            return null;
        }
        int most = before(then, birth) ? years - 1 : years;
        boolean told = birth.month() != null
                && then.month() != null
                && (!birth.month().equals(then.month()) || birth.day() != null && then.day() != null);
        int least = told ? most : years - 1;
        return Spans.between(
                RULE,
                text,
                age,
                birth,
                most,
                least,
                "from " + Spans.words(text, birth) + " to " + Spans.words(text, then));
    }

    /** Who is born on 29 February has a birthday every fourth year, and copy counts those. */
    private static boolean leapDay(DateMention birth) {
        return Integer.valueOf(2).equals(birth.month()) && Integer.valueOf(29).equals(birth.day());
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
        return Claim.of(RULE, ordinal, expected, Interval.of(expected), List.of())
                .at(Math.min(ordinal.start(), then.start()), Math.max(ordinal.phraseEnd(), then.end()))
                .working(then.year() + " − " + event.year() + " = " + years)
                .fix(new Claim.Fix(at, at + 4, String.valueOf(right), "the year of that anniversary"))
                .fix(new Claim.Fix(ordinal.start(), ordinal.end(), ordinalOf(years), "the anniversary in that year"));
    }

    /**
     * The readings of an age: what lies between a birth near it and another date of its sentence. A birth that the copy tells only
     * afterwards counts where it is the only one.
     */
    public static List<Claim> ages(String text, Figure age, List<DateMention> dates) {
        List<DateMention> near = Spans.around(dates, age);
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
        claims.addAll(atDeath(text, age, near, births));
        return claims;
    }

    /** "has died aged 83. Born on 9 May 1941, ... on 2 November 2024": the only birth and the only other date of an obituary. */
    private static List<Claim> atDeath(String text, Figure age, List<DateMention> near, List<DateMention> births) {
        if (near.size() != 2 || births.size() != 1 || near.get(1).sentence() == age.sentence()) {
            return List.of();
        }
        DateMention birth = births.get(0);
        DateMention death = birth == near.get(0) ? near.get(1) : near.get(0);
        String beforeBirth = text.substring(Math.max(0, birth.start() - Spans.LOOK), birth.start());
        String beforeAge = text.substring(Math.max(0, age.start() - Spans.LOOK), age.start());
        boolean obituary = BORN_PERSON.matcher(beforeBirth).matches()
                && DIED.matcher(beforeAge).matches();
        Claim claim = obituary ? age(text, age, birth, death) : null;
        return claim != null && plausible(claim) ? List.of(claim.likely()) : List.of();
    }

    /**
     * The readings of an age that the copy gives as of now: what lies between the only birth near it and the day of publication.
     *
     * @param published day of publication, or null
     */
    public static List<Claim> agesNow(String text, Figure age, List<DateMention> dates, LocalDate published) {
        String before = text.substring(Math.max(0, age.start() - Spans.LOOK), age.start());
        List<DateMention> near = Spans.around(dates, age);
        boolean lastYear =
                LAST_YEAR.matcher(text).region(age.end(), text.length()).lookingAt();
        boolean now = published != null
                && near.size() == 1
                && (NOW.matcher(before).matches()
                        || lastYear && before.contains(" turned ")
                        || justDied(text, near.get(0), before));
        if (!now || !birth(text, near.get(0)) || near.get(0).sentence() != age.sentence()) {
            return List.of();
        }
        DateMention day = new DateMention(
                near.get(0).start(),
                near.get(0).end(),
                age.sentence(),
                published.getYear() - (lastYear ? 1 : 0),
                lastYear ? null : published.getMonthValue(),
                lastYear ? null : published.getDayOfMonth(),
                null);
        Claim claim = age(text, age, near.get(0), day);
        return claim != null && plausible(claim) ? List.of(claim.likely()) : List.of();
    }

    private static final Pattern HE_WAS = Pattern.compile(".*, (?:he|she) was (?:just |only )?", Pattern.DOTALL);

    private static final Pattern JUST_DIED = Pattern.compile(
            "\\b(?:has died|died (?:on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|yesterday|overnight|this week))\\b");

    /** "died on Saturday at her home. Born on 3 May 1931, she was 94". */
    private static boolean justDied(String text, DateMention birth, String before) {
        return HE_WAS.matcher(before).matches()
                && JUST_DIED
                        .matcher(text.substring(Math.max(0, birth.start() - 4 * Spans.LOOK), birth.start()))
                        .find();
    }

    /** An age that is off by more than this is somebody else's, or of another time. */
    private static boolean plausible(Claim claim) {
        return Spans.close(claim);
    }

    private static final Pattern AT_AGE = Pattern.compile(",? (?:at|aged|at age|at the age of) ");

    /** "24 when she joined in 1990 and 34 when she left in 2000": two ages with a year each. */
    public static List<Claim> agesApart(String text, Figure first, Figure second, List<DateMention> dates) {
        List<DateMention> near = Spans.near(dates, second).stream()
                .filter(date -> date.start() > first.start() && date.sentence() <= second.sentence())
                .toList();
        if (near.size() != 2
                || second.sentence() - first.sentence() > 1
                || near.get(0).start() > second.start()
                || near.get(1).start() < second.start()
                        && !AT_AGE.matcher(text.substring(near.get(1).end(), second.start()))
                                .matches()) {
            return List.of();
        }
        int years = near.get(1).year() - near.get(0).year();
        BigDecimal expected = first.value().add(BigDecimal.valueOf(years));
        Claim claim = Claim.of(RULE, second, expected, Interval.of(expected).widened(BigDecimal.ONE), List.of(first))
                .working(Wording.plain(first.value()) + " + (" + near.get(1).year() + " − "
                        + near.get(0).year() + ") = " + Wording.plain(expected))
                .fix(new Claim.Fix(
                        second.start(), second.end(), Wording.like(text, second, expected), "the age worked out"));
        return years > 0 ? List.of(claim.loose()) : List.of();
    }

    /** Words behind which an age is of another time than the sentence's own. */
    private static final Pattern THEN = Pattern.compile(
            "\\b(?:as an?|when (?:he|she|they) (?:was|were)|at|at age|at the age of|turned|since (?:he|she) was) (?:only |just )?$");

    private static final int LOOK_BACK = 30;

    private static final Pattern YEARS_APART = Pattern.compile(" (?:ago|later|earlier|before|after|afterwards)\\b");

    /**
     * "now 41, came as a nine-year-old 32 years ago": the years between the only two ages of their sentence. One of them has to be
     * told as of another time, or they are the ages of two people.
     */
    public static List<Claim> yearsApart(String text, Around around) {
        Figure years = around.figure();
        List<Figure> ages = around.near(
                other -> other.measure() == Measure.AGE && other.exact() && other.sentence() == years.sentence());
        boolean apart = years.exact()
                && YEARS_APART
                        .matcher(text)
                        .region(years.phraseEnd(), text.length())
                        .lookingAt();
        if (!apart || ages.size() != 2) {
            return List.of();
        }
        BigDecimal between = ages.get(1).value().subtract(ages.get(0).value()).abs();
        Claim claim = Claim.of(
                        RULE,
                        years,
                        between,
                        Interval.of(between).widened(BigDecimal.ONE),
                        List.of(ages.get(0), ages.get(1)))
                .working(Wording.plain(ages.get(0).value()) + " and "
                        + Wording.plain(ages.get(1).value()) + ": " + Wording.plain(between) + " years apart")
                .fix(new Claim.Fix(
                        years.start(), years.end(), Wording.like(text, years, between), "the years between the ages"));
        boolean oneLife = ages.stream()
                .anyMatch(age -> THEN.matcher(text.substring(Math.max(0, age.start() - LOOK_BACK), age.start()))
                        .find());
        return List.of(oneLife && Spans.close(claim) ? claim.likely() : claim.hint());
    }

    /** The claim of an anniversary where just two years stand around it: that of the event and that of the feast. */
    public static List<Claim> anniversary(String text, Figure ordinal, List<DateMention> dates) {
        List<DateMention> years = Spans.near(dates, ordinal);
        if (years.size() != 2) {
            return List.of();
        }
        DateMention event = years.get(0).year() < years.get(1).year() ? years.get(0) : years.get(1);
        DateMention feast = event == years.get(0) ? years.get(1) : years.get(0);
        boolean here = feast.sentence() == ordinal.sentence() && feast.year() > event.year() && !leapDay(event);
        return here ? List.of(anniversary(text, ordinal, event, feast)) : List.of();
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
