package dev.copydesk.rules.arithmetic.difference;

import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Wording;
import dev.copydesk.rules.article.Finding;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Measures that are expected and told from the larger end to the smaller: "expect 12 to 8 inches of snow". */
public final class Ranges {
    private static final String RULE = "arithmetic.range";

    private static final int LOOK = 70;

    /** "500 to 1 tonne" has lost a unit. */
    private static final BigDecimal MOST_APART = BigDecimal.valueOf(5);

    /** Words of what is yet to come or only guessed, which is told as a range. */
    private static final Pattern EXPECTED = Pattern.compile(
            "\\b(?:expect(?:s|ed|ing|ation|ations)?|forecast(?:s|ing|ers?)?|predict(?:s|ed|ing|ions?)?)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String SOME =
            "(?:about |roughly |some |around |approximately |an estimated |another |an additional |a further |an extra )?";

    /** What may stand right before such a range. */
    private static final Pattern INTO = Pattern.compile(
            "\\b(?:expect(?:s|ed|ing)?|forecasts?|forecasting|predict(?:s|ed|ing)?|brings?|dumps?|gets?|sees?|receives?"
                    + "|(?:accumulations?|totals?|snowfalls?|rainfalls?|yields?) of) "
                    + SOME + "$");

    private static final Pattern BETWEEN = Pattern.compile("\\b[Bb]etween $");

    /** Words of a way down, of scores and odds, and of two ends that are set against each other. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:from|down|minus|below|less|cut|chang\\p{L}*|reduc\\p{L}*|lower\\p{L}*|drop\\p{L}*|fell|fall|falls|falling|fallen|shr[iau]nk\\p{L}*|slash\\p{L}*"
                    + "|trim\\p{L}*|narrow\\p{L}*|shorten\\p{L}*|retreat\\p{L}*|reced\\p{L}*|taper\\p{L}*|thin\\p{L}*|declin\\p{L}*|descen\\p{L}*|depths?"
                    + "|scor\\p{L}*|odds|ratios?|votes?|differences?|gaps?|gulf|choice|cho[os]\\p{L}*|compar\\p{L}*|contrast\\p{L}*|split|halfway|midway|alternat\\p{L}*"
                    + "|switch\\p{L}*|swap\\p{L}*|swing\\p{L}*|divi\\p{L}*|backwards?|countdown|reverse)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "14 to 9 metres deep": the ends need not be of one range. */
    private static final Pattern NO_END = Pattern.compile(
            "[-–—]| (?:into|before|after|ago|later|from|earlier|away|left|remaining|to go|deep|below|down)\\b");

    /** "12 to 8 inches in the hills and the valleys respectively": two figures, and no range. */
    private static final Pattern TWO = Pattern.compile("[^.;\\n]{0,120}?\\b(?:respectively|in turn|in that order)\\b");

    private Ranges() {}

    /** Whether two figures are the ends of one range that is expected, the larger first. */
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
        boolean measured = two.measure() == Measure.UNIT && (one.bare() || one.addsTo(two));
        return ends
                && measured
                && told(text, one, two)
                && !NO_END.matcher(text).region(two.phraseEnd(), text.length()).lookingAt()
                && !TWO.matcher(text).region(two.phraseEnd(), text.length()).lookingAt();
    }

    private static boolean told(String text, Figure one, Figure two) {
        String before = before(text, one.start());
        String between = text.substring(one.phraseEnd(), Math.max(one.phraseEnd(), two.start()));
        boolean range = BETWEEN.matcher(before).find()
                ? between.equals(" and ")
                : between.equals(" to ") && INTO.matcher(before).find();
        return range
                && EXPECTED.matcher(before).find()
                && !OTHER.matcher(before).find();
    }

    /** The flag for two figures that are the ends of a range. */
    public static Flag flag(String text, Figure one, Figure two) {
        Matcher digits = Wording.DIGITS.matcher(text).region(two.start(), two.end());
        String first = text.substring(one.start(), one.end());
        boolean unitOnce = Wording.DIGITS.matcher(first).matches();
        int end = unitOnce && digits.lookingAt() ? digits.end() : two.end();
        String second = text.substring(two.start(), end);
        return Finding.of(RULE, text)
                .at(one.start(), two.phraseEnd())
                .message("The range runs from the larger to the smaller. Check both ends and their order.")
                .working(first + " stands before " + second)
                .suggest(
                        one.start(),
                        end,
                        second + text.substring(one.end(), two.start()) + first,
                        "the ends in their order")
                .severity(Severity.WARNING)
                .confidence(0.8)
                .flag();
    }

    private static String before(String text, int at) {
        String before = text.substring(Math.max(0, at - LOOK), at);
        return before.substring(Math.max(before.lastIndexOf(". "), before.lastIndexOf('\n')) + 1);
    }
}
