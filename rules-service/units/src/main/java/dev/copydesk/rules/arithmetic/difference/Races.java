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
    private static final int LOOK = 300;
    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    /** So far apart the first two of a race may come in. */
    private static final BigDecimal MOST = BigDecimal.valueOf(600);

    /** Hours, minutes and seconds, or minutes and seconds with a fraction; "10:30" is a time of the clock. */
    private static final Pattern TIME = Pattern.compile(
            "(?<![\\d:.])(?:(\\d{1,2}):([0-5]\\d):([0-5]\\d(?:\\.\\d{1,3})?)|(\\d{1,2}):([0-5]\\d\\.\\d{1,3}))(?![\\d:])(?! ?[ap]\\.?m)");

    /** The end of the sentence, or the line. */
    private static final String END = "(?: at the (?:line|finish))?[.]";

    private static final Pattern APART = Pattern.compile(
            " (?:(?:finally |in the end |at the end |at the line )?separated (?:them|the two|the pair)|(?:was|were) (?:all that )?between (?:them|the two|the pair))"
                    + END);

    private static final Pattern BEHIND = Pattern.compile(" (?:behind|adrift|back)(?: (?:him|her|the winner))?" + END);

    /** What stands between a time and how far it is behind. */
    private static final Pattern APPOSED = Pattern.compile("(?:,| -| –| —| \\() ?(?:just |only |some )?");

    /** Other times and other runners, of whom the copy need not give a time. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:third|fourth|fifth|sixth|bronze|records?|best|half-?way|splits?|legs?|relay|stages?|overall|penalt(?:y|ies)|laps?|first half|second half"
                    + "|aggregate|combined|totals?|added|bonus(?:es)?|handicaps?|start(?:s|ed|ing)?|corrected|adjusted|gun|chip|net|heats?|rounds?"
                    + "|semi-?finals?|qualif\\p{L}*|yesterday|last|previous(?:ly)?|earlier|days?|(?:19|20)\\d\\d|(?:wo)?men['’]s|boys['’]?|girls['’]?|races"
                    + "|runs|descents?|pace|target|disqualified|awarded|deducted|docked|point|led|leading|caught|passed|through|clock|showed|ago|now|then|when"
                    + "|\\d+ ?km|kilomet(?:re|er)s?|miles?|mile-mark)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern RACE = Pattern.compile(
            "\\b(?:w[io]ns?|winner|beat(?:s|en|ing)?|champions?|races?|marathon|ran|runs?|swam|rode|rowed|skied|sprint\\p{L}*|finish(?:ed|es)?|gold|silver|titles?|pole)\\b");

    /** The second time is of another race. */
    private static final Pattern ELSEWHERE = Pattern.compile("\\b(?:in|at) (?:the )?\\p{Lu}");

    private static final Pattern ANY_TIME = Pattern.compile("\\d:\\d\\d(?!:)");

    /** "A minute, six seconds": of which the seconds are a part only. */
    private static final Pattern MINUTES = Pattern.compile("(?:minutes?|mins?),? (?:and )?$");

    private static final Pattern STOP = Pattern.compile("[.!?][”\"]? ");

    private Races() {}

    /** The reading of a number of seconds as what lies between the only two times in its sentence and the one before. */
    public static List<Claim> apart(String text, Figure seconds) {
        if (!seconds.exact() || seconds.measure() != Measure.DURATION || !"second".equals(seconds.unit())) {
            return List.of();
        }
        int paragraph = text.lastIndexOf('\n', seconds.start()) + 1;
        int from = Math.max(paragraph, seconds.start() - LOOK);
        String before = text.substring(from, seconds.start());
        List<Mark> marks = marks(text, from, seconds.start());
        if (marks.size() != 2
                || ANY_TIME.matcher(before).results().count() != 2
                || MINUTES.matcher(before).find()
                || !RACE.matcher(before).find()
                || OTHERS.matcher(before).find()) {
            return List.of();
        }
        Mark one = marks.get(0);
        Mark two = marks.get(1);
        boolean said = APART.matcher(text).region(seconds.end(), text.length()).lookingAt()
                || BEHIND.matcher(text).region(seconds.end(), text.length()).lookingAt()
                        && APPOSED.matcher(text.substring(two.end(), seconds.start()))
                                .matches();
        return said && likeKind(one, two) && beside(text, one, two, seconds)
                ? List.of(claim(text, seconds, one, two))
                : List.of();
    }

    /** Whether two times are written alike and can be those of the first two of one race. */
    private static boolean likeKind(Mark one, Mark two) {
        BigDecimal apart = one.seconds().subtract(two.seconds()).abs();
        return one.hours() == two.hours()
                && one.scale() == two.scale()
                && apart.signum() > 0
                && apart.compareTo(MOST) <= 0;
    }

    private static boolean beside(String text, Mark one, Mark two, Figure seconds) {
        String between = text.substring(one.end(), two.start());
        return STOP.matcher(text.substring(one.end(), seconds.start()))
                                .results()
                                .count()
                        <= 1
                && !ELSEWHERE.matcher(between).find();
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
    private record Mark(BigDecimal seconds, boolean hours, int start, int end) {
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
            marks.add(new Mark(minutes.multiply(SIXTY).add(rest), hours, time.start(), time.end()));
        }
        return marks;
    }
}
