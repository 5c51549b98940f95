package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a figure is of the one told before it: "had 36 herds. Today it has nine, a quarter as many", "13 weeks. The wait is now 52, or four
 * times as long". Where "as many as" follows, another figure is meant than those that stand before.
 */
public final class AsMany {
    private static final int LOOK = 80;

    /** What is off by a larger factor is of another figure. */
    private static final BigDecimal MOST_OFF = new BigDecimal("2.1");

    /** "A third as many" may be anything from 28% to 38%. */
    private static final BigDecimal FRACTION_ROOM = new BigDecimal("0.15");

    private static final String AS = " as (?:many|much|long|large|big|high|heavy)";

    private static final Pattern CLOSED = Pattern.compile(AS + "(?=[.,;)—–]| - | and (?!(?:half|twice|a |as )))");

    private static final Pattern OF_ANOTHER = Pattern.compile(AS + "(?: [\\p{Ll}-]++){0,2}? (?:as|again)\\b");

    /** "as the first", "as then", "as in 2010", "as Leeds": the one told before, if its sentence names it. */
    private static final Pattern NAMED = Pattern.compile(
            " (?:the (?:first|other|former)\\b|then\\b|(?:it|they|he|she|there) (?:had|was|were|did) (?:then|before)\\b"
                    + "|(?:in |at |for )?((?:19|20)\\d\\d\\b|\\p{Lu}[\\p{L}’'-]++))");

    /** "a third as many, they say, as there once were". */
    private static final Pattern LATER = Pattern.compile(
            "[^.;!?\\n]{0,80}?\\bas (?:it|there|they|he|she|we|in|the|last|on|at|a|any|before|is|was|were|had)\\b");

    private static final Pattern APPOSED = Pattern.compile(
            "(?: (?!and\\b|but\\b|for\\b|of\\b)[\\p{L}’'-]++){0,3}?(?:,| —| –| -| \\() (?:or |just |only |that is )?");

    private AsMany() {}

    /** Whether the words behind a multiple or a share say that it is of something else than what stands before: "as many as planned". */
    static boolean ofAnother(String text, Figure times, Figure base) {
        Matcher as = OF_ANOTHER.matcher(text).region(times.end(), text.length());
        if (!as.lookingAt()) {
            return false;
        }
        Matcher named = NAMED.matcher(text).region(as.end(), text.length());
        return !named.lookingAt()
                || named.group(1) != null && !toldWith(text, base).contains(named.group(1));
    }

    /** The words of the sentence of a figure, up to the stop behind it. */
    private static String toldWith(String text, Figure figure) {
        int from = figure.start();
        while (from > 0 && ".!?\n".indexOf(text.charAt(from - 1)) < 0) {
            from--;
        }
        int to = figure.end();
        while (to < text.length() && ".!?\n".indexOf(text.charAt(to)) < 0) {
            to++;
        }
        return text.substring(from, to);
    }

    /** The readings of "36 herds. Today it has nine, a third as many": the figure right before it, of the others of its kind. */
    public static List<Claim> of(String text, Around around) {
        Figure times = around.figure();
        boolean said = (times.measure() == Measure.FRACTION || times.measure() == Measure.MULTIPLE)
                && CLOSED.matcher(text).region(times.end(), text.length()).lookingAt()
                && !LATER.matcher(text)
                        .region(Math.min(text.length(), times.end() + " as much".length()), text.length())
                        .lookingAt();
        List<Figure> before = said ? around.before(Figure::listed) : List.of();
        if (before.isEmpty()) {
            return List.of();
        }
        Figure number = before.get(before.size() - 1);
        if (!number.term() || number.percent() || !apposed(text, number, times)) {
            return List.of();
        }
        List<Figure> bases = before.stream().filter(base -> base(number, base)).toList();
        return bases.stream()
                .map(base -> claim(text, times, number, base))
                .map(claim -> bases.size() == 1 && claim.within(MOST_OFF) ? claim.likely() : claim.hint())
                .toList();
    }

    private static boolean apposed(String text, Figure number, Figure times) {
        return number.sentence() == times.sentence()
                && times.start() - number.phraseEnd() <= LOOK
                && number.phraseEnd() <= times.start()
                && APPOSED.matcher(text.substring(number.phraseEnd(), times.start()))
                        .matches();
    }

    /** Whether a figure counts or measures what another one may count again. */
    private static boolean base(Figure number, Figure base) {
        boolean weeks = number.bare() && base.measure() == Measure.DURATION;
        return base != number
                && base.term()
                && !base.percent()
                && base.block() == number.block()
                && number.sentence() - base.sentence() <= 1
                && base.value().signum() > 0
                && base.value().compareTo(number.value()) != 0
                && (base.likeKind(number) || base.comparesWith(number) || weeks);
    }

    private static Claim claim(String text, Figure times, Figure number, Figure base) {
        if (times.measure() == Measure.MULTIPLE) {
            return Multiples.times(text, number, times, base);
        }
        BigDecimal actual = number.value().divide(base.value(), MathContext.DECIMAL64);
        return Claim.of(
                        Multiples.RULE,
                        times,
                        actual.setScale(2, RoundingMode.HALF_UP),
                        Interval.of(actual).widened(times.value().multiply(FRACTION_ROOM)),
                        List.of(number, base))
                .working(Wording.plain(number.value()) + " / " + Wording.plain(base.value()) + " = "
                        + Wording.plain(actual.movePointRight(2).setScale(1, RoundingMode.HALF_UP)) + "%")
                .fix(Shares.fraction(times, actual));
    }
}
