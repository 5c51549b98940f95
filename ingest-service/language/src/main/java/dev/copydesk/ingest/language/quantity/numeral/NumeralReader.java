package dev.copydesk.ingest.language.quantity.numeral;

import static dev.copydesk.contracts.fact.Quantity.Form.DIGITS;
import static dev.copydesk.contracts.fact.Quantity.Form.WORDS;

import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.ingest.language.text.Lexeme;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads numbers in digits and words: "10,000", "1.2m", "3.4 billion", "sixty-one", "two hundred and five", "a dozen", "half a
 * million", "two and a half million", "two-thirds", "17th". It looks at pieces only, never at what is counted.
 */
public final class NumeralReader {
    /** Figures of more digits are no quantities that an editor would add up. */
    private static final int MOST_DIGITS = 16;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}(?:,\\d{3})++(?:\\.\\d++)?+");
    private static final Pattern PLAIN = Pattern.compile("\\d++(?:\\.\\d++)?+");
    private static final Pattern ORDINAL_ENDING = Pattern.compile("st|nd|rd|th");

    private static final Map<String, BigDecimal> VULGAR =
            Map.of("½", HALF, "¼", new BigDecimal("0.25"), "¾", new BigDecimal("0.75"), "⅓", third(1), "⅔", third(2));

    private static final Set<String> DETERMINERS =
            Set.of("the", "other", "remaining", "last", "first", "another", "all");
    private static final Set<String> ARTICLES = Set.of("a", "an");
    private static final Set<String> SHARE_BEFORE = Set.of(
            "of",
            "by",
            "up",
            "down",
            "than",
            "about",
            "nearly",
            "almost",
            "roughly",
            "exactly",
            "over",
            "under",
            "around",
            "is",
            "was",
            "were",
            "or",
            "represents",
            "only",
            "barely",
            "just",
            "fully");

    private final List<Piece> pieces;

    /** Reads the numbers of a sentence that is cut into pieces. */
    public NumeralReader(List<Piece> pieces) {
        this.pieces = pieces;
    }

    /** Whether a word is the first of a number, or the second behind an article: in a sentence without such a word is none. */
    public static boolean tells(Lexeme word) {
        return word.digits()
                || VULGAR.containsKey(word.form())
                || NumberWords.small(word.lower()) != null
                || NumberWords.scale(word.lower()) != null
                || NumberWords.ordinal(word.lower()) != null
                || NumberWords.denominator(word.lower()) != null
                || Piece.hyphenatedNumber(word.form());
    }

    /** The number that begins at a piece, or null. */
    public Numeral at(int i) {
        Piece first = pieces.get(i);
        if (first.digits()) {
            return digits(i);
        }
        if (VULGAR.containsKey(first.form())) {
            return new Numeral(i, i + 1, VULGAR.get(first.form()), HALF, DIGITS, Numeral.Kind.FRACTION);
        }
        if (first.is("half")) {
            return half(i);
        }
        if (ARTICLES.contains(first.lower())) {
            return article(i);
        }
        if (pointedShare(i)) {
            return fraction(i, i + 1, 1, NumberWords.denominator(first.lower()));
        }
        if (NumberWords.ordinal(first.lower()) != null && first.free()) {
            int value = NumberWords.ordinal(first.lower());
            return new Numeral(i, i + 1, BigDecimal.valueOf(value), BigDecimal.ONE, WORDS, Numeral.Kind.ORDINAL);
        }
        if (NumberWords.small(first.lower()) != null) {
            return words(i);
        }
        if (first.is("dozen") && i > 0 && DETERMINERS.contains(pieces.get(i - 1).lower())) {
            return Numeral.cardinal(i, i + 1, BigDecimal.valueOf(12), BigDecimal.ONE, WORDS);
        }
        // "dozens of", "hundreds of" are no counts, and neither is a bare "hundred"
        return null;
    }

    private Numeral digits(int i) {
        Piece first = pieces.get(i);
        String form = first.form();
        boolean grouped = GROUPED.matcher(form).matches();
        if (form.length() > MOST_DIGITS || !grouped && !PLAIN.matcher(form).matches() || !ascii(form)) {
            return null;
        }
        BigDecimal value = new BigDecimal(form.replace(",", ""));
        BigDecimal grain = BigDecimal.ONE.movePointLeft(value.scale());
        Piece next = piece(i + 1);
        if (next != null && next.glued() && ORDINAL_ENDING.matcher(next.lower()).matches() && isOrdinal(value, next)) {
            return new Numeral(i, i + 2, value, BigDecimal.ONE, DIGITS, Numeral.Kind.ORDINAL);
        }
        int at = i + 1;
        if (next != null && next.free() && VULGAR.containsKey(next.form()) && next.start() <= first.end() + 1) {
            value = value.add(VULGAR.get(next.form()));
            grain = HALF;
            at++;
        } else if (followedByAndAHalf(at)) {
            value = value.add(HALF);
            grain = HALF;
            at += 3;
        }
        return scaled(i, at, value, grain, DIGITS);
    }

    /** 11th is an ordinal and 11st eleven stone. */
    private static boolean isOrdinal(BigDecimal value, Piece ending) {
        if (value.scale() > 0) {
            return false;
        }
        int hundred = value.remainder(BigDecimal.valueOf(100)).intValue();
        int one = hundred % 10;
        boolean teen = hundred >= 11 && hundred <= 13;
        String right = teen ? "th" : one == 1 ? "st" : one == 2 ? "nd" : one == 3 ? "rd" : "th";
        return ending.is(right);
    }

    private Numeral scaled(int from, int at, BigDecimal value, BigDecimal grain, Form form) {
        Piece next = piece(at);
        if (next == null) {
            return Numeral.cardinal(from, at, value, grain, form);
        }
        Long scale = next.glued() && form == DIGITS ? gluedScale(from, at) : NumberWords.scale(next.lower());
        if (scale == null) {
            return Numeral.cardinal(from, at, value, grain, form);
        }
        BigDecimal factor = BigDecimal.valueOf(scale);
        // "54 dozen" and "two hundred" are taken at their word, "3 million" is round
        BigDecimal step = scale < 1_000 ? BigDecimal.ONE : grain.multiply(factor);
        return scaled(from, at + 1, value.multiply(factor), step, form);
    }

    /** "20m" is metres unless money stands before it or a plural noun after it. */
    private Long gluedScale(int from, int at) {
        Piece letters = pieces.get(at);
        Long scale = NumberWords.gluedScale(letters.lower());
        if (scale == null || !letters.is("m")) {
            return scale;
        }
        Piece before = piece(from - 1);
        Piece after = piece(at + 1);
        boolean money = before != null && Currencies.ofSign(before.form()) != null;
        boolean counted = after != null && after.free() && (after.token().tagged("NNS") || after.is("people"));
        return money || counted ? scale : null;
    }

    private Numeral half(int i) {
        Piece next = piece(i + 1);
        Piece scale = piece(i + 2);
        if (next != null && ARTICLES.contains(next.lower()) && scale != null && scale(scale) != null) {
            BigDecimal factor = BigDecimal.valueOf(scale(scale));
            return Numeral.cardinal(i, i + 3, HALF.multiply(factor), halfGrain(factor), WORDS);
        }
        if (next != null && next.hyphen()) {
            return null;
        }
        if (next != null && ARTICLES.contains(next.lower()) && scale != null) {
            return Numeral.cardinal(i, i + 2, HALF, HALF, WORDS);
        }
        return new Numeral(i, i + 1, HALF, new BigDecimal("0.1"), WORDS, Numeral.Kind.FRACTION);
    }

    private static BigDecimal halfGrain(BigDecimal factor) {
        return factor.compareTo(BigDecimal.valueOf(100)) <= 0 ? BigDecimal.ONE : factor.movePointLeft(1);
    }

    private static Long scale(Piece piece) {
        return NumberWords.scale(piece.lower());
    }

    /** "a dozen", "a hundred and twenty", "a half", "a third of". */
    private Numeral article(int i) {
        Piece next = piece(i + 1);
        if (next == null) {
            return null;
        }
        if (scale(next) != null) {
            return compound(i, i + 1, BigDecimal.ONE);
        }
        Integer denominator = NumberWords.denominator(next.lower());
        boolean one = denominator != null && next.free() && !next.lower().endsWith("s");
        return one && (shareFollows(i + 2) || comparing(i + 2) || sharesOut(i))
                ? fraction(i, i + 2, 1, denominator)
                : null;
    }

    /** "a rise of a fifth", "up a third", "down by about a quarter": no noun behind, and a word before that asks for a share. */
    private boolean sharesOut(int article) {
        Piece before = piece(article - 1);
        Piece behind = piece(article + 2);
        boolean noun = behind != null
                && (behind.token().tagged("NN")
                        || behind.token().tagged("JJ")
                        || behind.token().tagged("CD"));
        boolean apposed = before != null && before.is(",") && behind != null && (behind.is(",") || behind.is("."));
        return before != null && (SHARE_BEFORE.contains(before.lower()) || apposed) && !noun;
    }

    private static final Set<String> POINTING = Set.of("that", "this");

    /** "That third is among the lowest": a share that was told before, and no third of a row. */
    private boolean pointedShare(int i) {
        Piece first = pieces.get(i);
        Piece before = piece(i - 1);
        Piece behind = piece(i + 1);
        boolean ordinal = NumberWords.ordinal(first.lower()) != null && NumberWords.denominator(first.lower()) != null;
        return ordinal
                && !first.lower().endsWith("s")
                && before != null
                && POINTING.contains(before.lower())
                && behind != null
                && (behind.token().tagged("VB") || behind.token().tagged("MD") || behind.is("of"));
    }

    private boolean shareFollows(int at) {
        Piece after = piece(at);
        return after != null && after.is("of");
    }

    private static final Set<String> SIZES = Set.of(
            "many", "much", "large", "big", "high", "long", "heavy", "tall", "far", "wide", "deep", "old", "fast");

    private static final Set<String> STOPS = Set.of(",", ".", ";");

    /** "a third as many" and a stop: what one figure is of another told before. */
    private boolean comparing(int at) {
        Piece as = piece(at);
        Piece size = piece(at + 1);
        Piece stop = piece(at + 2);
        return as != null
                && as.is("as")
                && size != null
                && SIZES.contains(size.lower())
                && stop != null
                && STOPS.contains(stop.form());
    }

    private Numeral words(int i) {
        int value = NumberWords.small(pieces.get(i).lower());
        int at = i + 1;
        Piece next = piece(at);
        if (value >= 20 && next != null && (next.hyphen() || next.free())) {
            Integer unit = NumberWords.small(next.lower());
            if (unit != null && unit > 0 && unit < 10 && (next.hyphen() || value % 10 == 0)) {
                value += unit;
                at++;
            }
        }
        Piece denominator = piece(at);
        if (denominator != null && NumberWords.denominator(denominator.lower()) != null && value < 20 && value > 0) {
            boolean plural = denominator.lower().endsWith("s");
            if (plural && value > 1 || value == 1 && !plural && (denominator.hyphen() || shareFollows(at + 1))) {
                return fraction(i, at + 1, value, NumberWords.denominator(denominator.lower()));
            }
        }
        BigDecimal worth = BigDecimal.valueOf(value);
        if (followedByAndAHalf(at)) {
            Numeral half = scaled(i, at + 3, worth.add(HALF), HALF, WORDS);
            return half;
        }
        return compound(i, at, worth);
    }

    /** What follows units and tens: "three hundred and twelve", "two thousand five hundred". */
    private Numeral compound(int from, int start, BigDecimal first) {
        BigDecimal total = BigDecimal.ZERO;
        BigDecimal group = first;
        BigDecimal grain = BigDecimal.ONE;
        int at = start;
        Piece next = piece(at);
        while (next != null && !next.glued()) {
            Long scale = scale(next);
            Integer small = NumberWords.small(next.lower());
            if (scale != null) {
                BigDecimal factor = BigDecimal.valueOf(scale);
                grain = scale < 1_000 ? BigDecimal.ONE : factor;
                if (scale < 1_000) {
                    group = group.multiply(factor);
                } else {
                    total = total.add(group.multiply(factor));
                    group = BigDecimal.ZERO;
                }
                at++;
            } else if (next.is("and") && at > start && continues(at + 1) && hundredBefore(at)) {
                at++;
            } else if (small != null && small > 0 && at > start && room(at)) {
                group = group.add(BigDecimal.valueOf(small));
                grain = BigDecimal.ONE;
                at++;
            } else {
                break;
            }
            next = piece(at);
        }
        return Numeral.cardinal(from, at, total.add(group), grain, WORDS);
    }

    private boolean hundredBefore(int at) {
        String before = pieces.get(at - 1).lower();
        return before.equals("hundred") || before.equals("thousand") || before.equals("million");
    }

    private boolean continues(int at) {
        Piece piece = piece(at);
        return piece != null && NumberWords.small(piece.lower()) != null;
    }

    /** A further word may join after a scale or "and", or a unit after tens. */
    private boolean room(int at) {
        Piece before = pieces.get(at - 1);
        if (before.is("and") || scale(before) != null && !before.is("dozen")) {
            return true;
        }
        Integer tens = NumberWords.small(before.lower());
        Integer unit = NumberWords.small(pieces.get(at).lower());
        return tens != null && tens >= 20 && tens % 10 == 0 && unit != null && unit < 10;
    }

    private boolean followedByAndAHalf(int at) {
        Piece and = piece(at);
        Piece a = piece(at + 1);
        Piece half = piece(at + 2);
        return and != null && and.is("and") && a != null && a.is("a") && half != null && half.is("half");
    }

    private static Numeral fraction(int from, int next, int numerator, int denominator) {
        BigDecimal value = BigDecimal.valueOf(numerator).divide(BigDecimal.valueOf(denominator), MathContext.DECIMAL64);
        return new Numeral(from, next, value, new BigDecimal("0.01"), WORDS, Numeral.Kind.FRACTION);
    }

    private Piece piece(int i) {
        return i >= 0 && i < pieces.size() ? pieces.get(i) : null;
    }

    private static boolean ascii(String form) {
        return form.chars().allMatch(c -> c < 128);
    }

    private static BigDecimal third(int thirds) {
        return BigDecimal.valueOf(thirds).divide(BigDecimal.valueOf(3), MathContext.DECIMAL64);
    }
}
