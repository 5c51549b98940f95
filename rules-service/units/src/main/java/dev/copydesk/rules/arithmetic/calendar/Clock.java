package dev.copydesk.rules.arithmetic.calendar;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hours between two times of the clock: "from 9am to 6pm, nine hours a day", "began at 10am and ended at 4.30pm, six and a half hours later". */
public final class Clock {
    private static final int LOOK = 160;
    private static final int DAY = 24 * 60;
    private static final int HALF_A_DAY = 12;
    private static final BigDecimal HOUR = BigDecimal.valueOf(60);
    private static final BigDecimal HALF_AN_HOUR = BigDecimal.valueOf(30);

    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d.:])(?:(1[0-2]|[1-9])(?:[.:]([0-5]\\d))? ?([ap])\\.?m\\b\\.?|(noon|midday|midnight)\\b)");

    private static final Pattern TO = Pattern.compile(" ?(?:to|until|till|and|through|-|–) ?");
    private static final Pattern FROM = Pattern.compile("\\b(?:from|between) $");

    /** ", nine hours a day", "(nine hours)". */
    private static final Pattern APPOSED =
            Pattern.compile("(?:,| \\(| -| –| —) ?(?:or |a total of |for |that is |which is )?");

    private static final Pattern IN_ALL = Pattern.compile(
            " (?:a day|a night|a shift|every day|each day|in all|altogether|in total|straight)(?=[.,;)\\n]|$)|(?=[.;)\\n]|$)");

    private static final Pattern LATER = Pattern.compile(" later\\b(?! than)");

    /** What flies lands by another clock, and what ends on another day may take days. */
    private static final Pattern OTHER_CLOCK = Pattern.compile(
            "\\b(?:flight|flew|flights?|plane|jet|landed|lands|took off|takes off|touched down|local time|GMT|BST|EST|EDT|CET|ET|PT|Eastern|Pacific"
                    + "|clocks?|next|following|days?(?! in)|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|tomorrow|yesterday|except|break|apart from)\\b");

    /** A time of the clock in minutes since midnight, and where it stands. */
    private record Mark(int minutes, int start, int end) {}

    private Clock() {}

    /** Whether a figure is an exact number of hours. */
    public static boolean inHours(Figure figure) {
        return figure.exact() && figure.measure() == Measure.DURATION && "hour".equals(figure.unit());
    }

    /** The readings of a number of hours as those between the two times of the clock that stand right before it. */
    public static List<Claim> between(String text, Figure hours) {
        int from = sentenceStart(text, hours.start());
        String before = text.substring(from, hours.start());
        List<Mark> marks = marks(text, from, hours.start());
        if (marks.size() != 2 || OTHER_CLOCK.matcher(before).find()) {
            return List.of();
        }
        Mark one = marks.get(0);
        Mark two = marks.get(1);
        boolean range = TO.matcher(text.substring(one.end(), two.start())).matches()
                && FROM.matcher(text.substring(from, one.start())).find()
                && IN_ALL.matcher(text).region(hours.phraseEnd(), text.length()).lookingAt();
        boolean later =
                LATER.matcher(text).region(hours.phraseEnd(), text.length()).lookingAt()
                        && marks(text, Math.max(0, from - LOOK), from).isEmpty();
        boolean apposed =
                APPOSED.matcher(text.substring(two.end(), hours.start())).matches();
        return apposed && (range || later) ? List.of(claim(text, hours, one, two)) : List.of();
    }

    private static Claim claim(String text, Figure hours, Mark one, Mark two) {
        int minutes = Math.floorMod(two.minutes() - one.minutes(), DAY);
        BigDecimal span = BigDecimal.valueOf(minutes).divide(HOUR, MathContext.DECIMAL64);
        boolean whole = hours.value().stripTrailingZeros().scale() <= 0;
        BigDecimal room =
                (whole ? HALF_AN_HOUR : HALF_AN_HOUR.divide(BigDecimal.valueOf(2))).divide(HOUR, MathContext.DECIMAL64);
        BigDecimal shown = span.multiply(BigDecimal.valueOf(2))
                .setScale(0, RoundingMode.HALF_UP)
                .divide(BigDecimal.valueOf(2))
                .stripTrailingZeros();
        Claim claim = Claim.of(Durations.RULE, hours, shown, Interval.of(span).widened(room), List.of())
                .working("from " + text.substring(one.start(), one.end()) + " to "
                        + text.substring(two.start(), two.end()) + ": " + Wording.plain(span) + " hours")
                .fix(new Claim.Fix(
                        hours.start(), hours.end(), Wording.like(text, hours, shown), "the hours worked out"));
        return hours.value().compareTo(BigDecimal.valueOf(24)) < 0 ? claim.likely() : claim.hint();
    }

    private static List<Mark> marks(String text, int from, int to) {
        List<Mark> marks = new ArrayList<>();
        Matcher time = TIME.matcher(text).region(from, to).useTransparentBounds(true);
        while (time.find()) {
            marks.add(new Mark(minutes(time), time.start(), time.end()));
        }
        return marks;
    }

    private static int minutes(Matcher time) {
        if (time.group(4) != null) {
            return time.group(4).equals("midnight") ? 0 : DAY / 2;
        }
        int hour = Integer.parseInt(time.group(1)) % HALF_A_DAY + (time.group(3).equals("p") ? HALF_A_DAY : 0);
        return hour * 60 + (time.group(2) == null ? 0 : Integer.parseInt(time.group(2)));
    }

    /** Where the sentence begins; the stops of "a.m." end none. */
    private static int sentenceStart(String text, int at) {
        int least = Math.max(0, at - LOOK);
        for (int i = at - 2; i > least; i--) {
            boolean stop = ".!?".indexOf(text.charAt(i)) >= 0 && text.charAt(i + 1) == ' ' && text.charAt(i - 1) != 'm';
            if (stop || text.charAt(i) == '\n') {
                return i + 1;
            }
        }
        return least;
    }
}
