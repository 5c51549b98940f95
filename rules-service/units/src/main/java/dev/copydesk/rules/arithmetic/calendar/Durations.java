package dev.copydesk.rules.arithmetic.calendar;

import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Durations in years: what lies between two dates. */
public final class Durations {
    /** Id of the rule for durations. */
    public static final String RULE = "arithmetic.duration";

    private static final Pattern LATER =
            Pattern.compile("\\s*(?:later|afterwards?|on\\b|after\\b|before\\b|earlier).*", Pattern.DOTALL);

    private static final Pattern FROM_TO = Pattern.compile("\\s*(?:to|until|till|and|through)\\s*");

    private static final Pattern FROM = Pattern.compile(".*\\b(?:from|between)\\s*", Pattern.DOTALL);

    private static final Pattern APPOSED =
            Pattern.compile("\\s?(?:,|\\(|—|–| -) ?(?:or |an? (?:[a-z]++ of )?+|some |for |all of |in all )*+");

    private static final Pattern LATER_ALONE = Pattern.compile(" (?:later|afterwards)\\b");

    /** "In those 15 years", "Fourteen years," he said: the figure means the span that the copy has just given. */
    private static final Pattern RECALLS = Pattern.compile(
            "(?:.*\\b(?:[Tt]hose|[Tt]hese|[Aa]fter|[Oo]ver|[Ff]or|[Ii]n|[Tt]he|[Hh]is|[Hh]er|[Tt]heir|[Aa]ll|[Ii]ts)"
                    + " |.*[.\\n"
                    + "] ?[“\"]?|[“\"]?)",
            Pattern.DOTALL);

    private static final Pattern POINTS =
            Pattern.compile(".*\\b(?:[Tt]hose|[Tt]hese|[Tt]he intervening) ", Pattern.DOTALL);

    private static final Pattern LASTED = Pattern.compile(
            ".*\\b(?:last(?:ed|ing)?|span(?:ned|ning)|end(?:ed|ing)|after|for|stretch(?:ed|ing)|taken|took|spent|spending|served|serving)"
                    + " (?:[a-z]++ ){0,4}",
            Pattern.DOTALL);

    /** What may stand between a year and how long ago it is. */
    private static final Pattern BESIDE = Pattern.compile(
            "(?:,| \\(| -| —| –) ?(?:(?:or|in|back in|just|some|about|only|more than|almost|nearly) ){0,2}");

    private static final int AGO_LENGTH = " ago".length();

    private Durations() {}

    /** The claim that a duration is what lies between two dates: between their years, where one of them has no month. */
    private static Claim duration(String text, Figure years, DateMention from, DateMention to) {
        int span = to.year() - from.year();
        if (from.month() == null || to.month() == null) {
            return Spans.between(
                    RULE, text, years, from, span + 1, span - 1, "from " + from.year() + " to " + to.year());
        }
        int months = 12 * span + to.month() - from.month();
        BigDecimal exact = BigDecimal.valueOf(months).divide(BigDecimal.valueOf(12), 1, RoundingMode.HALF_UP);
        BigDecimal grain = years.quantity().grain().min(BigDecimal.ONE);
        BigDecimal expected = exact.divide(grain, 0, RoundingMode.HALF_UP).multiply(grain);
        Interval room = Interval.of(exact).widened(grain);
        return Claim.of(RULE, years, expected, room, List.of())
                .working("from " + Spans.words(text, from) + " to " + Spans.words(text, to) + ": "
                        + Wording.plain(exact) + " years")
                .fix(new Claim.Fix(
                        years.start(), years.end(), Wording.like(text, years, expected), "the years worked out"));
    }

    /** Whether a figure is a number of years. */
    public static boolean inYears(Figure figure) {
        return figure.measure() == Measure.DURATION && "year".equals(figure.unit());
    }

    /** The readings of a duration: what lies between two years of its sentence. */
    public static List<Claim> durations(String text, Figure years, List<DateMention> dates) {
        List<DateMention> near = Spans.near(dates, years);
        List<Claim> claims = new ArrayList<>();
        for (DateMention from : near) {
            for (DateMention to : near) {
                boolean here = from.sentence() == years.sentence() && to.sentence() == years.sentence();
                if (here && to.year() > from.year() && spans(text, years, from, to)) {
                    claims.add(duration(text, years, from, to));
                } else if (here
                        && years.exact()
                        && near.size() == 2
                        && to.year() > from.year()
                        && lasted(text, years)) {
                    claims.add(duration(text, years, from, to).loose());
                }
            }
        }
        return claims;
    }

    /** The readings of a duration that recalls a span: the years between the last two dates before it. */
    public static List<Claim> recalled(String text, Figure years, List<DateMention> dates) {
        List<DateMention> near = Spans.near(dates, years).stream()
                .filter(date -> date.end() <= years.start())
                .toList();
        String before = text.substring(Math.max(0, years.start() - 20), years.start());
        if (near.size() != 2 || !RECALLS.matcher(before).matches()) {
            return List.of();
        }
        DateMention from = near.get(0);
        DateMention to = near.get(1);
        boolean points = POINTS.matcher(before).matches();
        boolean apart = from.sentence() != to.sentence()
                && !(points && to.sentence() - from.sentence() == 1 && years.sentence() - to.sentence() <= 1);
        if (apart || to.year() <= from.year()) {
            return List.of();
        }
        Claim claim = duration(text, years, from, to);
        return List.of(points ? claim.likely() : claim.loose());
    }

    private static final Pattern AGO = Pattern.compile(" ago\\b");

    /** "founded in 1868, 158 years ago", "150 years ago, in 1876": the years up to the day of publication. */
    public static List<Claim> ago(String text, Figure years, List<DateMention> dates, LocalDate published) {
        boolean ago = AGO.matcher(text).region(years.phraseEnd(), text.length()).lookingAt();
        List<DateMention> near = Spans.near(dates, years).stream()
                .filter(date -> date.sentence() == years.sentence())
                .toList();
        if (!ago || published == null || near.size() != 1) {
            return List.of();
        }
        DateMention then = near.get(0);
        String gap = then.end() <= years.start()
                ? text.substring(then.end(), years.start())
                : text.substring(
                        years.phraseEnd() + AGO_LENGTH, Math.max(years.phraseEnd() + AGO_LENGTH, then.start()));
        int span = published.getYear() - then.year();
        if (!BESIDE.matcher(gap).matches() || span <= 0) {
            return List.of();
        }
        Claim claim = Spans.between(
                RULE, text, years, then, span + 1, span - 1, "from " + then.year() + " to " + published.getYear());
        return List.of(Spans.close(claim) || claim.slip() ? claim.likely() : claim.hint());
    }

    /** "having lasted a little over four years". */
    private static boolean lasted(String text, Figure years) {
        return LASTED.matcher(text.substring(Math.max(0, years.start() - 45), years.start()))
                .matches();
    }

    private static final Pattern TENURE = Pattern.compile(
            "\\b\\p{Ll}+(?<!span|period|stretch|run|spell|history|career|reign|gap|wait|total|life|lifetime|marriage|after|because) of $");

    /** "its manager of 66 years": how long somebody was something. */
    private static boolean tenure(String text, Figure years) {
        return TENURE.matcher(text.substring(Math.max(0, years.start() - 24), years.start()))
                .find();
    }

    /** The readings of a number of years beside just two years of its paragraph: any of the spans acquits it. */
    public static List<Claim> beside(String text, Figure years, List<DateMention> dates) {
        List<DateMention> near = Spans.around(dates, years);
        if (tenure(text, years)) {
            return List.of();
        }
        boolean two = near.size() == 2
                && near.get(0).sentence() >= years.sentence() - 1
                && near.get(1).sentence() - near.get(0).sentence() <= 1
                && near.get(1).sentence() <= years.sentence() + 1;
        List<Claim> claims = new ArrayList<>();
        for (DateMention from : near) {
            for (DateMention to : near) {
                if (to.year() > from.year()) {
                    Claim claim = duration(text, years, from, to);
                    claims.add(two && Spans.close(claim) ? claim.loose() : claim.hint());
                }
            }
        }
        return claims;
    }

    /** Whether a duration is said to lie between two dates: "from 1998 to 2010, 12 years", "12 years later, in 2010". */
    private static boolean spans(String text, Figure years, DateMention from, DateMention to) {
        String behind = text.substring(years.phraseEnd(), Math.min(text.length(), years.phraseEnd() + Spans.LOOK));
        boolean between = years.start() > from.end() && years.end() < to.start();
        boolean later = between
                && to.start() - years.end() < Spans.LOOK
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
}
