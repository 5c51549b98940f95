package dev.copydesk.rules.arithmetic.difference;

import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.article.Finding;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ranges that are told from the larger end to the smaller: "expect 12 to 8 inches of snow", "between 2014 and 2009". */
public final class Ranges {
    /** Id of the rule for ranges. */
    public static final String RULE = "arithmetic.range";

    private static final int LOOK = 70;

    /** "90 to 2 hours" and "500 to 1 tonne" have lost a unit. */
    private static final BigDecimal MOST_APART = BigDecimal.valueOf(5);

    private static final Set<String> LONG_TIMES = Set.of("hour", "day", "week", "month", "year");

    private static final Pattern DIGITS = Pattern.compile("\\d++(?:[.,]\\d++)*+");

    private static final Pattern BETWEEN = Pattern.compile("\\b[Bb]etween $");

    private static final Pattern AGED = Pattern.compile("\\b(?:[Aa]ged|[Aa]ges) $");

    /** Words right before a range that is an estimate, a measure or a price, and never a score, a vote or a way down. */
    private static final Pattern ESTIMATED = Pattern.compile(
            "\\b(?:expect(?:s|ed|ing)?|forecast(?:s|ing)?|predict(?:s|ed|ing)?|brings?|brought|dump(?:s|ed)?|get"
                    + "|receive[sd]?|takes?|took|lasts?|lasted|weigh(?:s|ed|ing)?|needs?|every|another|grows?|an estimated"
                    + "|an additional|accumulations? of|totals? of) (?:about |roughly |some |around |approximately |an estimated |another |an additional )?$");

    /** Words of a way down, of two ends that are set against each other, and of what is counted from below. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:from|down|minus|below|cut|reduc\\p{L}*|lower\\p{L}*|drop\\p{L}*|fell|fall\\p{L}*|shr[iau]nk\\p{L}*|slash\\p{L}*|trim\\p{L}*|narrow\\p{L}*"
                    + "|taper\\p{L}*|thin\\p{L}*|declin\\p{L}*|descen\\p{L}*|depths?|scor\\p{L}*|odds|ratios?|votes?|differences?|gaps?|gulf|choice|cho[os]\\p{L}*"
                    + "|compar\\p{L}*|contrast\\p{L}*|distinction|parallels?|similarit\\p{L}*|split|links?|rivalry|halfway|midway|alternat\\p{L}*|switch\\p{L}*"
                    + "|swap\\p{L}*|swing\\p{L}*|torn|toggl\\p{L}*|middle|ground|balance|divi\\p{L}*|relationship|connection|backwards?|countdown|reverse)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BEFORE_CHRIST = Pattern.compile(",? (?:BCE?|B\\.C\\.)");

    /** "30 to 14 minutes into the half": the second figure is no end of the range. */
    private static final Pattern NO_END =
            Pattern.compile("[-–—]| (?:into|before|after|ago|later|from|earlier|away|left|remaining|to go)\\b");

    private Ranges() {}

    /** Whether two figures are the ends of one range, the larger first. */
    public static boolean upsideDown(String text, Figure one, Figure two) {
        boolean ends = one.exact()
                && two.exact()
                && !one.implied()
                && one.sentence() == two.sentence()
                && one.quantity().form() == Form.DIGITS
                && two.quantity().form() == Form.DIGITS
                && one.value().compareTo(two.value()) > 0
                && one.value().compareTo(two.value().multiply(MOST_APART)) < 0
                && two.value().signum() > 0
                && text.charAt(one.start()) != '0'
                && text.charAt(two.start()) != '0';
        return ends
                && (aged(text, one, two) || measured(one, two) && told(text, one, two))
                && !NO_END.matcher(text).region(two.phraseEnd(), text.length()).lookingAt();
    }

    private static boolean aged(String text, Figure one, Figure two) {
        String before = before(text, one.start());
        return one.measure() == Measure.AGE
                && (two.bare() || two.measure() == Measure.AGE)
                && AGED.matcher(before).find()
                && !OTHER.matcher(before).find()
                && between(text, one, two).equals(" to ");
    }

    /** Whether the second figure has a unit that the first may share. */
    private static boolean measured(Figure one, Figure two) {
        boolean unit = two.measure() == Measure.UNIT
                || two.measure() == Measure.DURATION && LONG_TIMES.contains(two.unit())
                || two.measure() == Measure.MONEY;
        return unit && (one.bare() || one.addsTo(two));
    }

    private static boolean told(String text, Figure one, Figure two) {
        String before = before(text, one.start());
        boolean range = BETWEEN.matcher(before).find()
                ? between(text, one, two).equals(" and ")
                : between(text, one, two).equals(" to ")
                        && ESTIMATED.matcher(before).find();
        return range && !OTHER.matcher(before).find();
    }

    private static String between(String text, Figure one, Figure two) {
        return text.substring(one.phraseEnd(), Math.max(one.phraseEnd(), two.start()));
    }

    /** The flag for two figures that are the ends of a range. */
    public static Flag flag(String text, Figure one, Figure two) {
        Matcher digits = DIGITS.matcher(text).region(two.start(), two.end());
        int end = one.bare() && digits.lookingAt() ? digits.end() : two.end();
        return flag(text, one.start(), one.end(), two.start(), end, two.phraseEnd());
    }

    /** The earlier end, or none, of a range of years that begins with the later. */
    public static List<DateMention> earlierEnd(String text, DateMention from, List<DateMention> dates) {
        String before = before(text, from.start());
        if (from.year() == null
                || !BETWEEN.matcher(before).find()
                || OTHER.matcher(before).find()) {
            return List.of();
        }
        return dates.stream()
                .filter(to -> to.year() != null
                        && to.sentence() == from.sentence()
                        && to.start() == from.end() + " and ".length()
                        && text.startsWith(" and ", from.end())
                        && to.year() < from.year()
                        && !BEFORE_CHRIST
                                .matcher(text)
                                .region(to.end(), text.length())
                                .lookingAt())
                .toList();
    }

    /** The flag for two years that are the ends of a range. */
    public static Flag flag(String text, DateMention from, DateMention to) {
        return flag(text, from.start(), from.end(), to.start(), to.end(), to.end());
    }

    private static Flag flag(String text, int start, int end, int secondStart, int secondEnd, int phraseEnd) {
        String one = text.substring(start, end);
        String two = text.substring(secondStart, secondEnd);
        return Finding.of(RULE, text)
                .at(start, phraseEnd)
                .message("The range runs from the larger to the smaller. Check both ends and their order.")
                .working(one + " stands before " + two)
                .suggest(start, secondEnd, two + text.substring(end, secondStart) + one, "the ends in their order")
                .severity(Severity.WARNING)
                .confidence(0.8)
                .flag();
    }

    private static String before(String text, int at) {
        String before = text.substring(Math.max(0, at - LOOK), at);
        return before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1);
    }
}
