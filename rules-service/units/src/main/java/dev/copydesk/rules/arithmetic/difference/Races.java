package dev.copydesk.rules.arithmetic.difference;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How far two times of a race are apart: "2:05:41 ... 2:06:18. Thirty-seven seconds separated them". */
public final class Races {
    private static final int LOOK = 400;
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** Hours, minutes and seconds, or minutes and seconds with a fraction; "10:30" is a time of the clock. */
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:.])(?:(\\d{1,2}):([0-5]\\d):([0-5]\\d(?:\\.\\d{1,3})?)|(\\d{1,2}):([0-5]\\d\\.\\d{1,3}))(?![\\d:])(?! ?[ap]\\.?m)");

    private static final Pattern APART = Pattern.compile(
            " (?:(?:finally |in the end |at the end |at the line )?separated (?:them|the two|the pair)|(?:was|were) (?:all that )?between (?:them|the two|the pair))"
                    + "(?=[.,;)\\n]| (?:at|in|on|when|after|by)\\b)");

    private static final Pattern BEHIND =
            Pattern.compile(" (?:behind|adrift|back)(?=[.,;)\\n]| (?:him|her|the winner|the leader|his|her)\\b)");

    /** What stands between a time and how far it is behind. */
    private static final Pattern APPOSED = Pattern.compile("(?:,| -| –| —| \\() ?(?:just |only |some )?");

    /** Other times and other runners, of whom the copy need not give a time. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:third|fourth|fifth|sixth|bronze|records?|best|half-?way|split|splits|leg|legs|relay|stage|overall|penalt(?:y|ies)|lap|laps|first half|second half)\\b",
            Pattern.CASE_INSENSITIVE);

    private Races() {}

    /** The reading of a number of seconds as what lies between the only two times before it. */
    public static List<Claim> apart(String text, Figure seconds) {
        if (!seconds.exact() || seconds.measure() != Measure.DURATION || !"second".equals(seconds.unit())) {
            return List.of();
        }
        int paragraph = text.lastIndexOf('\n', seconds.start()) + 1;
        int from = Math.max(paragraph, seconds.start() - LOOK);
        List<Mark> marks = marks(text, from, seconds.start());
        if (marks.size() != 2
                || OTHERS.matcher(text.substring(from, seconds.start())).find()) {
            return List.of();
        }
        Mark one = marks.get(0);
        Mark two = marks.get(1);
        boolean said = APART.matcher(text).region(seconds.end(), text.length()).lookingAt()
                || BEHIND.matcher(text).region(seconds.end(), text.length()).lookingAt()
                        && APPOSED.matcher(text.substring(two.end(), seconds.start()))
                                .matches();
        return said && one.scale() == two.scale() ? List.of(claim(text, seconds, one, two)) : List.of();
    }

    private static Claim claim(String text, Figure seconds, Mark one, Mark two) {
        BigDecimal apart = one.seconds().subtract(two.seconds()).abs();
        BigDecimal room = one.scale() == 0 ? BigDecimal.ONE : seconds.quantity().grain();
        return Claim.of(Differences.RULE, seconds, apart, Interval.of(apart).widened(room), List.of())
                .working(text.substring(two.start(), two.end()) + " − " + text.substring(one.start(), one.end()) + " = "
                        + Wording.plain(apart) + " seconds")
                .fix(new Claim.Fix(
                        seconds.start(),
                        seconds.end(),
                        Wording.like(text, seconds, apart),
                        "the seconds between the two times"))
                .likely();
    }

    /** A time of a race in seconds, and where it stands. */
    private record Mark(BigDecimal seconds, int start, int end) {
        int scale() {
            return seconds.scale();
        }
    }

    private static List<Mark> marks(String text, int from, int to) {
        List<Mark> marks = new ArrayList<>();
        Matcher time = TIME.matcher(text).region(from, to).useTransparentBounds(true);
        while (time.find()) {
            boolean hours = time.group(1) != null;
            BigDecimal minutes = hours
                    ? new BigDecimal(time.group(1)).multiply(SIXTY).add(new BigDecimal(time.group(2)))
                    : new BigDecimal(time.group(4));
            BigDecimal rest = new BigDecimal(hours ? time.group(3) : time.group(5));
            marks.add(new Mark(minutes.multiply(SIXTY).add(rest), time.start(), time.end()));
        }
        return marks;
    }
}
