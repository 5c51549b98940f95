package dev.copydesk.rules.arithmetic.figure;

import dev.copydesk.contracts.fact.Quantity.Form;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes figures: plainly for a working, and for a suggestion the way that the copy writes its own. */
public final class Wording {
    /** A number in digits, with its commas or points. */
    public static final Pattern DIGITS = Pattern.compile("\\d++(?:[.,]\\d++)*+");

    private static final Pattern NUMBER_WORDS = Pattern.compile(
            "(?:a dozen|(?:zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen"
                    + "|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand"
                    + "|million|billion)(?:[- ](?:and )?(?=one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
                    + "|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy"
                    + "|eighty|ninety|hundred|thousand|million|billion))?+)++",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern MULTIPLE_WORDS =
            Pattern.compile("twice|thrice|(?:doubl|tripl|trebl|quadrupl)(?:e|ed|es|ing)", Pattern.CASE_INSENSITIVE);

    /** "forty cents" is worth 0.4. */
    private static final Pattern COINS = Pattern.compile("(?:pence|cents?)$");

    private static final int DECIMALS = 3;

    /** Digits between two separators. */
    private static final int THOUSAND = 3;

    private Wording() {}

    /** A value in digits with thousands separators, at most three decimals. */
    public static String plain(BigDecimal value) {
        return grouped(value.setScale(DECIMALS, RoundingMode.HALF_EVEN).stripTrailingZeros());
    }

    /** The sum of some values and what it comes to: "85 + 30 = 115". */
    public static String sum(List<Figure> parts, BigDecimal sum) {
        return parts.stream().map(part -> plain(part.value())).collect(Collectors.joining(" + ")) + " = " + plain(sum);
    }

    /**
     * A value as the copy would write it in the place of a figure: in words where that is in words, with its currency sign, scale
     * and separators where it has them.
     *
     * @param written the figure as it stands in the text
     * @param old its value
     * @param form how it is written
     * @param value what is to stand there
     */
    public static String like(String written, BigDecimal old, Form form, BigDecimal value) {
        if (form == Form.WORDS) {
            return inWords(written, COINS.matcher(written).find() ? value.movePointRight(2) : value);
        }
        if (value.signum() < 0 && old.signum() < 0) {
            return like(written, old.negate(), form, value.negate());
        }
        Matcher digits = DIGITS.matcher(written);
        if (!digits.find()) {
            return plain(value);
        }
        BigDecimal shown = new BigDecimal(digits.group().replace(",", ""));
        BigDecimal scale = shown.signum() == 0 ? BigDecimal.ONE : old.abs().divide(shown, 6, RoundingMode.HALF_UP);
        BigDecimal scaled = scale.signum() == 0 ? value : value.divide(scale, 6, RoundingMode.HALF_UP);
        BigDecimal rounded = scaled.setScale(Math.max(0, shown.scale()), RoundingMode.HALF_UP);
        if (rounded.subtract(scaled).abs().compareTo(new BigDecimal("0.001")) > 0) {
            rounded = scaled.setScale(1, RoundingMode.HALF_UP);
        }
        boolean grouped = digits.group().indexOf(',') > 0 || shown.compareTo(BigDecimal.valueOf(1000)) < 0;
        String number = grouped ? grouped(rounded) : rounded.toPlainString();
        return written.substring(0, digits.start()) + number + written.substring(digits.end());
    }

    /** A figure of the text replaced by another value, in the copy's style. */
    public static String like(String text, Figure figure, BigDecimal value) {
        return like(
                text.substring(figure.start(), figure.end()),
                figure.value(),
                figure.quantity().form(),
                value);
    }

    /** A percentage as so many percentage points: "2 percentage points", or "2-point" in front of a noun. */
    public static String points(String text, Figure percent) {
        String number = text.substring(percent.start(), percent.end()).replaceFirst("(?i)[- ]?(?:%|per ?cent|pc)$", "");
        boolean noun = !text.startsWith(" of ", percent.start() - " of ".length())
                && percent.end() < text.length()
                && text.charAt(percent.end()) == ' '
                && percent.end() + 1 < text.length()
                && Character.isLetter(text.charAt(percent.end() + 1));
        String points = percent.value().compareTo(BigDecimal.ONE) == 0 ? " percentage point" : " percentage points";
        return noun ? number + "-point" : number + points;
    }

    /** A fraction in words: "a third", "three-quarters". */
    public static String fraction(int numerator, int denominator) {
        String[] names = {"", "", "half", "third", "quarter", "fifth"};
        if (numerator == 1) {
            return denominator == 2 ? "half" : "a " + names[denominator];
        }
        return NumberWords.of(numerator) + "-" + names[denominator] + "s";
    }

    private static final String AND_A_HALF = " and a half";

    private static String inWords(String written, BigDecimal value) {
        boolean half = value.remainder(BigDecimal.ONE).compareTo(new BigDecimal("0.5")) == 0;
        boolean small = (half || value.stripTrailingZeros().scale() <= 0)
                && value.compareTo(half ? BigDecimal.ONE : BigDecimal.ZERO) >= 0
                && value.compareTo(BigDecimal.valueOf(100)) < 0;
        String words = small ? NumberWords.of(value.intValue()) + (half ? AND_A_HALF : "") : plain(value);
        if (Character.isUpperCase(written.charAt(0))) {
            words = Character.toUpperCase(words.charAt(0)) + words.substring(1);
        }
        Matcher number = NUMBER_WORDS.matcher(written);
        if (number.lookingAt()) {
            String rest = written.substring(number.end()).replace(AND_A_HALF, "");
            if (rest.equals(" times") && value.compareTo(BigDecimal.valueOf(2)) == 0) {
                return "twice";
            }
            return rest.isEmpty() || rest.startsWith(" ") || rest.startsWith("-") ? words + rest : words;
        }
        return MULTIPLE_WORDS.matcher(written).matches() ? multiple(written, value, words) : words;
    }

    private static final Map<Integer, String> VERBS = Map.of(2, "doubl", 3, "tripl", 4, "quadrupl");

    /** "doubled" as "tripled", "trebling" as "doubling"; "six times" where there is no such verb. */
    private static String multiple(String written, BigDecimal value, String words) {
        String stem = value.scale() <= 0 ? VERBS.get(value.intValue()) : null;
        if (written.equalsIgnoreCase("twice") || written.equalsIgnoreCase("thrice") || stem == null) {
            return value.compareTo(BigDecimal.valueOf(2)) == 0 ? "twice" : words + " times";
        }
        String lower = written.toLowerCase(Locale.ROOT);
        return stem + (lower.endsWith("ing") ? "ing" : lower.endsWith("ed") ? "ed" : "e");
    }

    /** All its digits, with thousands separators; most claims come out, so that this is worked out far more often than read. */
    private static String grouped(BigDecimal value) {
        StringBuilder digits = new StringBuilder(value.toPlainString());
        int point = digits.indexOf(".");
        int first = value.signum() < 0 ? 1 : 0;
        for (int i = (point < 0 ? digits.length() : point) - THOUSAND; i > first; i -= THOUSAND) {
            digits.insert(i, ',');
        }
        return digits.toString();
    }
}
