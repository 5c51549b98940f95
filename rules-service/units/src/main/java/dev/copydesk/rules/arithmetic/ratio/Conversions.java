package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.claim.Rounding;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * One measurement given in two units. Factors are exact by definition (International Yard and Pound Agreement of 1959; imperial
 * gallon of the UK Weights and Measures Act 1985; US gallon of 231 cubic inches); a unit that is several (gallon, ton, pint) may be
 * any of them.
 */
public final class Conversions {
    /** Id of the rule for conversions. */
    public static final String RULE = "arithmetic.conversion";

    /** A unit in terms of its dimension's base; several where the word is ambiguous. */
    private record Unit(String dimension, List<BigDecimal> factors) {}

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            unit("mi", "length", "1609.344"),
            unit("nmi", "length", "1852"),
            unit("km", "length", "1000"),
            unit("m", "length", "1"),
            unit("cm", "length", "0.01"),
            unit("mm", "length", "0.001"),
            unit("ft", "length", "0.3048"),
            unit("in", "length", "0.0254"),
            unit("yd", "length", "0.9144"),
            unit("fathom", "length", "1.8288"),
            unit("acre", "area", "4046.8564224"),
            unit("ha", "area", "10000"),
            unit("mi2", "area", "2589988.110336"),
            unit("km2", "area", "1000000"),
            unit("m2", "area", "1"),
            unit("ft2", "area", "0.09290304"),
            unit("yd2", "area", "0.83612736"),
            unit("kg", "mass", "1"),
            unit("g", "mass", "0.001"),
            unit("lb", "mass", "0.45359237"),
            unit("oz", "mass", "0.028349523125"),
            unit("st", "mass", "6.35029318"),
            unit("t", "mass", "1000"),
            unit("ton", "mass", "907.18474", "1016.0469088", "1000"),
            unit("l", "volume", "1"),
            unit("ml", "volume", "0.001"),
            unit("gal", "volume", "3.785411784", "4.54609"),
            unit("US gal", "volume", "3.785411784"),
            unit("imp gal", "volume", "4.54609"),
            unit("pt", "volume", "0.473176473", "0.56826125"),
            unit("US pt", "volume", "0.473176473"),
            unit("imp pt", "volume", "0.56826125"),
            unit("bbl", "volume", "158.987294928"),
            unit("m3", "volume", "1000"),
            unit("ft3", "volume", "28.316846592"),
            unit("mph", "speed", "1.609344"),
            unit("km/h", "speed", "1"),
            unit("kn", "speed", "1.852"));

    private static final BigDecimal NINE_FIFTHS = new BigDecimal("1.8");
    private static final BigDecimal THIRTY_TWO = BigDecimal.valueOf(32);

    /** The most that the rounding of the first figure may move the second, as a share of it. */
    private static final BigDecimal MOST_ROUNDING = new BigDecimal("0.05");

    /** Words for a change of temperature, which is converted without the 32. */
    private static final Pattern CHANGE = Pattern.compile(
            "\\b(?:by|rise|rose|risen|fell|fall|drop|dropped|plunged?|warm(?:er|ing|ed)|cool(?:er|ing|ed)|hotter|colder|above|below"
                    + "|increase|increased|difference|up|down|swing|within|limit|higher|lower|between)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String SOME =
            "(?:about |some |roughly |nearly |almost |more than |another |a further |an average of |a )?";

    private static final String HEDGE =
            "(?:at least |as much as |up to |between |an estimated |around |just |only )?" + SOME;

    /** "rose 5 degrees", "a drop of 9C": nothing but a change. */
    private static final Pattern BY = Pattern.compile(
            "\\b(?:rose|risen|fell|fallen|dropped|plunged|warmed|cooled|climbed|increased) (?:(?:up )?by " + HEDGE + "|"
                    + SOME
                    + ")$|\\b(?:rise|fall|drop|increase|warming|cooling|difference|jump|swing|decrease|decline) of "
                    + HEDGE
                    + "$|\\b(?:hotter|colder|warmer|cooler|milder|higher|lower|up|down|more|differ|differs|exceeded|exceeds) by "
                    + HEDGE + "$");

    /** "limiting global warming to 1.5C": what is kept down is a change. */
    private static final Pattern LIMITED = Pattern.compile(
            "\\b(?:[Ll]imit|[Hh]old|[Kk]eep|[Cc]ap|[Rr]estrict)(?:s|ed|ing|ping|ped)? (?:the |global |further |average |this )*+warming"
                    + " (?:to|at|below|under|within|well below) " + HEDGE + "$");

    /** "lower the temperature of the river by 4C": by so much, if no other participle stands before "by". */
    private static final Pattern CHANGED_BY = Pattern.compile(
            "\\b(?:warm|rais|ris|reduc|heat|cool|lower|dropp?|fall|increas|decreas|climb|gone up|go up|going up)(?:e|es|s|ed|ing|en)?\\b"
                    + "(?: (?!\\p{Ll}{1,20}ed\\b)[\\p{Ll}’'-]++){0,6}? by " + HEDGE + "$");

    private static final Pattern NO_NOUN = Pattern.compile(
            "\\)?(?:[.,;:]| (?:since|in|on|over|by|from|between|during|within|compared|enough|and|or|if|for|each|every|a|than|after|before"
                    + "|when|while|at|last|next|overnight|with)\\b)");

    /** "warmed by 30C sunshine": by what is so warm, and not by so much. */
    private static final Pattern SOMETHING_WARM = Pattern.compile(
            "\\)? (?:[\\p{Ll}-]++ )?(?:sunshine|sun|heat|water|air|springs?|pipes|days?|storage|ovens?|lamps|rooms?|baths?|steam|weather)\\b"
                    + "(?! (?:after|before|later|ago)\\b)");

    /** "5C (9F) warmer than usual": what stands right behind says that both are a difference. */
    private static final Pattern THAN =
            Pattern.compile("\\)? (?:(?:warmer|cooler|colder|hotter|milder|chillier)\\b|(?:higher|lower) than\\b"
                    + "|(?:above|below) (?:(?:the|its|their) )?(?:[a-z-]++ )?(?:average|normal|usual|norm|mean)\\b)");

    /** "1.5C (2.7F) of warming", "above pre-industrial levels". */
    private static final Pattern OF_WARMING = Pattern.compile(
            "\\)? (?:of (?:global )?warming(?=[.,;]| (?:is|by|would|since)\\b)|above (?:the )?pre-?industrial\\b)");

    /** The climate has not warmed by more than this, in degrees Celsius. */
    private static final BigDecimal MOST_WARMING = BigDecimal.TEN;

    private static final int LOOK = 80;

    private Conversions() {}

    private static Map.Entry<String, Unit> unit(String symbol, String dimension, String... factors) {
        List<BigDecimal> values = new ArrayList<>();
        for (String factor : factors) {
            values.add(new BigDecimal(factor));
        }
        return Map.entry(symbol, new Unit(dimension, values));
    }

    /** Whether two figures can be one measurement in two units. */
    public static boolean convertible(Figure one, Figure two) {
        if (one.unit() == null || two.unit() == null || one.unit().equals(two.unit())) {
            return false;
        }
        if (one.measure() == Measure.TEMPERATURE && two.measure() == Measure.TEMPERATURE) {
            return !one.unit().equals("deg") && !two.unit().equals("deg");
        }
        Unit from = UNITS.get(one.unit());
        Unit to = UNITS.get(two.unit());
        return from != null
                && to != null
                && from.dimension().equals(to.dimension())
                && one.value().signum() > 0;
    }

    /** What may stand between one measurement and the same in another unit. */
    private static final Pattern APPOSED = Pattern.compile(
            "(?: ?[,/—–-]| \\(| or| that is| which is| i\\.e\\.| equivalent to| the equivalent of| equal to| about| roughly| nearly"
                    + "| almost| some| just over| just under| around| approximately){1,4} ?");

    /** "30 miles / 48 km", "30 miles, the equivalent of 48 km". */
    public static boolean apposed(String text, Figure one, Figure two) {
        return one.end() <= two.start()
                && two.start() - one.end() < 40
                && APPOSED.matcher(text.substring(one.end(), two.start())).matches();
    }

    /** Every reading under which the second figure is the first in another unit. */
    public static List<Claim> of(String text, Figure one, Figure two) {
        if (one.measure() == Measure.TEMPERATURE) {
            return temperatures(text, one, two);
        }
        List<Claim> claims = new ArrayList<>();
        for (BigDecimal from : UNITS.get(one.unit()).factors()) {
            for (BigDecimal to : UNITS.get(two.unit()).factors()) {
                BigDecimal factor = from.divide(to, MathContext.DECIMAL64);
                claims.add(claim(text, one, two, factor, BigDecimal.ZERO));
            }
        }
        return claims;
    }

    private static List<Claim> temperatures(String text, Figure one, Figure two) {
        boolean toFahrenheit = one.unit().equals("C");
        BigDecimal factor = toFahrenheit ? NINE_FIFTHS : BigDecimal.ONE.divide(NINE_FIFTHS, MathContext.DECIMAL64);
        BigDecimal offset = toFahrenheit ? THIRTY_TWO : THIRTY_TWO.negate().multiply(factor);
        List<Claim> claims = new ArrayList<>();
        boolean than = THAN.matcher(text).region(two.phraseEnd(), text.length()).lookingAt();
        boolean by = by(text, one, two);
        if (!than && !by) {
            claims.add(claim(text, one, two, factor, offset));
        }
        String before = text.substring(Math.max(0, one.start() - 60), two.start());
        if (than || by || CHANGE.matcher(before).find()) {
            claims.add(claim(text, one, two, factor, BigDecimal.ZERO));
        }
        return claims;
    }

    /** Whether the words around a temperature say that it is a difference. */
    private static boolean by(String text, Figure one, Figure two) {
        String before = text.substring(Math.max(0, one.start() - LOOK), one.start());
        boolean by = BY.matcher(before).find() && !behind(SOMETHING_WARM, text, two)
                || CHANGED_BY.matcher(before).find() && behind(NO_NOUN, text, two);
        Figure celsius = one.unit().equals("C") ? one : two;
        boolean warming = LIMITED.matcher(before).find() || behind(OF_WARMING, text, two);
        return by || warming && celsius.value().compareTo(MOST_WARMING) < 0;
    }

    private static boolean behind(Pattern pattern, String text, Figure figure) {
        return pattern.matcher(text).region(figure.phraseEnd(), text.length()).lookingAt();
    }

    private static Claim claim(String text, Figure one, Figure two, BigDecimal factor, BigDecimal offset) {
        BigDecimal converted =
                one.value().multiply(factor, MathContext.DECIMAL64).add(offset);
        BigDecimal half = new BigDecimal("0.5");
        BigDecimal given = Rounding.step(two)
                .multiply(half)
                .min(converted.abs().multiply(MOST_ROUNDING).max(two.quantity().grain()));
        BigDecimal source = Rounding.step(one).multiply(half).multiply(factor, MathContext.DECIMAL64);
        boolean temperature = one.measure() == Measure.TEMPERATURE;
        BigDecimal most = temperature ? factor : converted.abs().multiply(MOST_ROUNDING, MathContext.DECIMAL64);
        BigDecimal room = given.max(source.min(most));
        BigDecimal shown = Rounding.significant(two, converted);
        int decimals = Math.max(0, Math.min(1, two.value().scale()));
        BigDecimal fixed = temperature ? converted.setScale(decimals, RoundingMode.HALF_UP) : shown;
        return Claim.of(RULE, two, fixed, Interval.of(converted).widened(room), List.of(one))
                .at(one.start(), two.phraseEnd())
                .working(Wording.plain(one.value()) + " " + one.unit() + " × "
                        + Wording.plain(factor.round(new MathContext(5)))
                        + (offset.signum() == 0
                                ? ""
                                : (offset.signum() > 0 ? " + " : " − ") + Wording.plain(offset.abs()))
                        + " = " + Wording.plain(converted.round(new MathContext(5))) + " " + two.unit())
                .fix(new Claim.Fix(two.start(), two.end(), Wording.like(text, two, fixed), "the measure converted"));
    }
}
