package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.claim.Rounding;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.People;
import dev.copydesk.rules.arithmetic.figure.Scope;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * So many at so much each: "40,000 leaflets at 15 pence", "48 boxes of 24 tins", "twelve crews on eight-hour shifts for five days". A
 * word has to say that one of the figures holds for each; then the largest figure beside them is what they come to.
 */
public final class Products {
    /** Figures near a total at most, and at most as many when the words do not say which number the figure for each is of. */
    private static final int MOST_NEAR = 6;

    private static final int LOOK = 60;
    private static final int LOOK_BACK = 30;

    /** What stands between the factors and what they come to. */
    private static final Pattern COMES_TO = Pattern.compile(
            "(?::|—|–| -|, or|\\b(?:making|giving|making up|which is|that is|which makes|that makes)) (?:about |some |roughly |nearly )?$");

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** Prices are rounded: so much of a product to either side still is right. */
    private static final BigDecimal PRODUCT_ROOM = new BigDecimal("0.02");

    /** A product that is off by a larger factor is of other figures, but for one that lost its zeros. */
    private static final BigDecimal MOST_OFF = new BigDecimal("1.3");

    private static final Pattern EACH_OF =
            Pattern.compile("\\b[Ee](?:ach|very one) of (?:(?:the|its|his|her|their|our|these|those|a|an) )?"
                    + "(?:[\\p{L}-]++ ){0,2}(?:[\\p{L}-]++['’]s? )?$");

    /** "a ticket", "per acre", "for each guest": what a figure holds for one of. */
    private static final Pattern ONE =
            Pattern.compile("(?: [a-z]++)?(?: for| in| on| from| to)? (?:an?|per|each|every) ([a-z]++)\\b");

    private static final Set<String> TIMES =
            Set.of("second", "minute", "hour", "day", "night", "week", "month", "year", "season", "shift", "session");

    /** What holds other things, or is made up of them: with "of" it multiplies them. */
    private static final Set<String> CONTAINERS = Set.of(
            "box",
            "case",
            "crate",
            "pallet",
            "bag",
            "sack",
            "pack",
            "packet",
            "carton",
            "bundle",
            "tray",
            "batch",
            "set",
            "row",
            "group",
            "team",
            "crew",
            "squad",
            "class",
            "panel",
            "table",
            "block",
            "instalment",
            "installment",
            "payment",
            "column",
            "dose",
            "course",
            "roll",
            "tin",
            "jar",
            "bottle",
            "basket",
            "barrel",
            "container",
            "shift",
            "session",
            "round",
            "heat",
            "shipment",
            "consignment",
            "layer",
            "wave",
            "page",
            "sheet",
            "stretch",
            "spell",
            "leg",
            "lap",
            "length",
            "pot",
            "tub",
            "carriage",
            "coach",
            "plane",
            "bus",
            "wagon",
            "lorry",
            "lorryload",
            "truckload",
            "room",
            "ward",
            "floor",
            "shelf");

    private Products() {}

    /** The readings of a figure as so many, told near it, at so much each. */
    public static List<Claim> of(String text, Around around) {
        Figure total = around.figure();
        List<Figure> near = around.near(other -> factor(other)
                && other.block() == total.block()
                && Math.abs(other.sentence() - total.sentence()) <= 1
                && (!other.addsTo(total) || other.value().compareTo(total.value()) < 0));
        if (near.size() < 2
                || near.size() > MOST_NEAR
                || total.part() == Part.DIFFERENCE
                || total.part() == Part.BASE) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        for (Figure each : near) {
            for (Figure number : near) {
                if (number != each && number.value().compareTo(BigDecimal.ONE) > 0 && !averaged(text, total, each)) {
                    Tie tie = nightly(text, number, each, total) ? Tie.NAMED : tie(text, number, each);
                    if (tie != Tie.NONE && !priceOfAll(total, each)) {
                        claims.add(judged(text, claim(text, total, List.of(number, each)), tie, near.size()));
                    }
                }
            }
        }
        if (near.size() == 3 && (!claims.isEmpty() || near.stream().anyMatch(figure -> shift(text, figure)))) {
            Claim claim = claim(text, total, near);
            claims.add(told(text, claim) && (claim.within(MOST_OFF) || claim.slip()) ? claim.likely() : claim.hint());
        }
        return claims;
    }

    /** How the words tie a figure for each to a number. */
    private enum Tie {
        /** They name what the number counts: "60 acres at $4,500 an acre". */
        NAMED,
        /** They only say that it is for each. */
        LOOSE,
        NONE
    }

    private static boolean factor(Figure figure) {
        boolean about = figure.quantity().hedge() == Hedge.ABOUT && !figure.implied();
        boolean kind =
                switch (figure.measure()) {
                    case COUNT, MONEY, UNIT, DURATION -> true;
                    default -> false;
                };
        return kind
                && (figure.exact() || about)
                && !figure.change()
                && figure.value().signum() > 0;
    }

    private static Tie tie(String text, Figure number, Figure each) {
        if (eachOf(text, number, each) || containers(text, number, each)) {
            return Tie.NAMED;
        }
        if (each.part() != Part.EACH) {
            return Tie.NONE;
        }
        Matcher one = ONE.matcher(text).region(each.end(), text.length());
        if (one.lookingAt()) {
            boolean person = one.group(1).equals("head") || one.group(1).equals("person");
            boolean named = counts(text, number, one.group(1)) || person && People.counted(number);
            return named ? Tie.NAMED : number.count() && !TIMES.contains(one.group(1)) ? Tie.LOOSE : Tie.NONE;
        }
        boolean loose = number.count()
                && number.noun() != null
                && number.part() != Part.EACH
                && number.sentence() == each.sentence();
        return loose ? Tie.LOOSE : Tie.NONE;
    }

    /** What comes in for all of them. */
    private static final Pattern TAKEN = Pattern.compile(
            "\\b(?:takes?|took|taking|earns?|earned|makes?|made|brings? in|brought in|gross(?:es|ed)|collects?|collected"
                    + "|income|revenue|takings)\\b");

    private static final Pattern WORD_ENDS = Pattern.compile("\\P{L}++");

    private static final Pattern AT = Pattern.compile(" (?:at|for) (?:about |just |only )?");

    /** "60 rooms at $150 a night. On a full night it takes $9,000": what all of them cost for the same time. */
    private static boolean nightly(String text, Figure number, Figure each, Figure total) {
        if (!number.counted() || each.index() != number.index() + 1 || !each.addsTo(total)) {
            return false;
        }
        Matcher one = ONE.matcher(text).region(each.end(), text.length());
        if (!one.lookingAt()) {
            return false;
        }
        boolean at = AT.matcher(text.substring(number.phraseEnd(), Math.max(number.phraseEnd(), each.start())))
                .matches();
        int from = Math.max(one.end(), total.start() - LOOK_BACK);
        String around = text.substring(from, Math.max(from, Math.min(text.length(), total.end() + LOOK_BACK)));
        boolean taken = TAKEN.matcher(text.substring(from, Math.max(from, total.start())))
                .find();
        return at
                && taken
                && TIMES.contains(one.group(1))
                && List.of(WORD_ENDS.split(around)).contains(one.group(1));
    }

    /** Whether a figure counts or measures what the word names: "60 acres" and "acre". */
    private static boolean counts(String text, Figure number, String one) {
        String words = text.substring(number.start(), number.phraseEnd()).toLowerCase(Locale.ROOT);
        String last = words.substring(words.lastIndexOf(' ') + 1);
        return one.equals(number.noun()) || last.equals(one) || last.equals(one + "s") || last.equals(one + "es");
    }

    /** "Each of the parish's six churches gave £250". */
    private static boolean eachOf(String text, Figure number, Figure each) {
        return number.counted()
                && each.start() > number.start()
                && each.sentence() == number.sentence()
                && each.index() == number.index() + 1
                && EACH_OF.matcher(text.substring(Math.max(0, number.start() - 50), number.start()))
                        .find();
    }

    /** Whether a figure is called the average of a total that stands before it, which {@link Rates} shares out. */
    private static boolean averaged(String text, Figure total, Figure each) {
        return total.count()
                && total.start() < each.start()
                && text.substring(Math.max(0, each.start() - LOOK_BACK), each.start())
                        .contains("averag");
    }

    private static final Pattern OF = Pattern.compile(" of (?:an? )?");

    /** "48 boxes of 24 tins", "40 lengths of a 25-metre pool". */
    private static boolean containers(String text, Figure number, Figure each) {
        return number.counted()
                && number.noun() != null
                && CONTAINERS.contains(number.noun())
                && each.index() == number.index() + 1
                && OF.matcher(text.substring(number.phraseEnd(), Math.max(number.phraseEnd(), each.start())))
                        .matches();
    }

    /** "working eight-hour shifts". */
    private static boolean shift(String text, Figure figure) {
        return figure.measure() == Measure.DURATION
                && "shift".equals(figure.noun())
                && text.substring(figure.start(), figure.end()).indexOf('-') > 0;
    }

    /** A price for each makes money, and no other figure does. */
    private static boolean priceOfAll(Figure total, Figure each) {
        return !total.addsTo(each) && !(total.bare() || each.bare());
    }

    /** What comes in or goes out beside what so many cost each. */
    private static final Pattern OTHERS = Pattern.compile(
            "\\b(?:including|also|plus|as well as|raffle|donations?|costs?|fees?|expenses|profit|net|discount)\\b");

    /** Words of things that need not all be there. */
    private static final Pattern PARTLY = Pattern.compile(
            "\\b(?:sold|unsold|full|filled|occupied|taken|empty|vacant|booked|capacity|holds?|carr(?:y|ies)|seats|can|could|up to)\\b");

    /**
     * Whether the copy tells a figure as what the others come to: money and time do, but for what is beside them; a count of things
     * may be of those that were sold, filled or came, unless it is called a total.
     */
    private static boolean told(String text, Claim claim) {
        Figure total = claim.figure();
        boolean sum = total.measure() == Measure.MONEY || total.measure() == Measure.DURATION;
        boolean result = COMES_TO.matcher(text.substring(Math.max(0, total.start() - LOOK_BACK), total.start()))
                .find();
        return result
                || total.part() == Part.TOTAL
                || sum && !OTHERS.matcher(words(text, claim)).find();
    }

    private static boolean partly(String text, Claim claim) {
        Figure total = claim.figure();
        return total.count()
                && total.part() != Part.TOTAL
                && PARTLY.matcher(words(text, claim)).find();
    }

    /** The words from the first of a claim's figures to a little behind the last. */
    private static String words(String text, Claim claim) {
        Figure total = claim.figure();
        int from = claim.grounds().stream().mapToInt(Figure::start).min().orElse(total.start());
        int to = claim.grounds().stream().mapToInt(Figure::phraseEnd).max().orElse(total.end());
        return text.substring(
                Math.min(from, total.start()), Math.min(text.length(), Math.max(to, total.phraseEnd()) + LOOK));
    }

    private static Claim judged(String text, Claim claim, Tie tie, int near) {
        Figure total = claim.figure();
        Figure each = claim.grounds().get(1);
        if (partly(text, claim) || beside(claim) || Scope.other(text, each, total)) {
            return claim.hint();
        }
        boolean kind = !total.count()
                || total.bare()
                || each.bare()
                || total.part() == Part.TOTAL
                || Objects.equals(each.noun(), total.noun());
        boolean plausible = told(text, claim) && claim.within(MOST_OFF) || claim.slip() || tenfold(claim);
        boolean sure = tie == Tie.NAMED && kind && total.part() != Part.EACH;
        if (plausible && (sure && near <= 3 || kind && near == 2 && together(claim) && total.part() != Part.EACH)) {
            return claim.likely();
        }
        return claim.slip() && near == 2 ? claim.loose() : claim.hint();
    }

    /** "$18 million and the two counties $4 million each": what others have stands beside it. */
    private static boolean beside(Claim claim) {
        Figure total = claim.figure();
        Figure each = claim.grounds().get(1);
        return each.holders() != null && total.sentence() == each.sentence() && total.start() < each.start();
    }

    private static boolean together(Claim claim) {
        return claim.grounds().stream()
                .allMatch(ground -> ground.sentence() == claim.figure().sentence());
    }

    /** "5 cents a bag on 3.2 million bags" are $160,000 and no $1.6 million. */
    private static boolean tenfold(Claim claim) {
        BigDecimal given = claim.figure().value().stripTrailingZeros();
        BigDecimal expected = claim.expected().stripTrailingZeros();
        return given.unscaledValue().equals(expected.unscaledValue()) && given.scale() != expected.scale();
    }

    private static Claim claim(String text, Figure total, List<Figure> factors) {
        BigDecimal product = BigDecimal.ONE;
        BigDecimal low = BigDecimal.ONE;
        BigDecimal high = BigDecimal.ONE;
        for (Figure factor : factors) {
            product = product.multiply(factor.value());
            low = low.multiply(factor.quantity().low());
            high = high.multiply(factor.quantity().high());
        }
        BigDecimal room =
                product.multiply(PRODUCT_ROOM).add(Rounding.step(total).multiply(HALF));
        BigDecimal expected = product.compareTo(BigDecimal.TEN) > 0
                ? product.setScale(Math.min(product.scale(), 2), RoundingMode.HALF_UP)
                : product;
        String terms =
                factors.stream().map(factor -> Wording.plain(factor.value())).collect(Collectors.joining(" × "));
        return Claim.of(Multiples.RULE, total, expected, new Interval(low, high).widened(room), factors)
                .working(terms + " = " + Wording.plain(expected))
                .fix(new Claim.Fix(total.start(), total.end(), Wording.like(text, total, expected), "the product"));
    }
}
