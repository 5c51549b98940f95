package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.claim.Rounding;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Money in two currencies, held to the one rate that the same sentence gives: "£48m ($60m) at a rate of $1.25 to the pound". */
public final class Exchanges {
    private static final int LOOK = 70;

    private static final Map<String, String> CURRENCIES = Map.of("dollar", "USD", "pound", "GBP", "euro", "EUR");

    private static final Pattern TO_THE = Pattern.compile(" to the (?:US )?(dollar|pound|euro)\\b");

    private static final Pattern RATE = Pattern.compile(
            "\\bat (?:(?:an?|the|an exchange|a conversion|the (?:current|present|exchange|day['’]s)|today['’]s|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day['’]s)"
                    + " (?:exchange )?)rate of $");

    /** Between an amount and its rate no other clause begins. */
    private static final Pattern CLAUSE =
            Pattern.compile("[;:—–]|\\b(?:and|but|while|whereas|though|although|plus|against)\\b");

    /** Words of a rate of another time, of one that is agreed, and of what is only guessed. */
    private static final Pattern OTHER_RATE = Pattern.compile(
            "\\b(?:then|when|ago|(?:in|of|since|until) (?:19|20)\\d\\d|last year|previous|old|(?:record|new|an?|year|month) (?:low|high)|fell|falls?|rose|rises?|since|until|before|compared|up from"
                    + "|down from|if|would|could|may|might|should|official|unofficial|parallel|black|fixed|fixes|pegged|hedged?|locked|agreed|guaranteed|budget(?:ed)?|average[ds]?"
                    + "|assum\\p{L}*|forecasts?|forecasting|expect\\p{L}*|predict\\p{L}*|project(?:s|ed|ions?)|roughly|nearly|almost|more than|less than|over|under|fees?|commissions?|margin|spread|kiosk|airport|dealers?|tax|taxes)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKET = Pattern.compile(" ?\\((?:or )?");

    private static final Pattern CLOSED = Pattern.compile(" ?\\)");

    /** Buying and selling differ by so much of a sum. */
    private static final BigDecimal ROOM = new BigDecimal("0.02");
    /** No rounding of the second sum excuses more than so much of it. */
    private static final BigDecimal ABOUT = new BigDecimal("0.05");
    /** A rounded sum is off by at most half its last step. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Exchanges() {}

    /** The readings of an amount in brackets as the one before it at the only rate that the copy gives. */
    public static List<Claim> of(String text, Figure one, Figure two, List<Figure> figures) {
        boolean bracket = two.measure() == Measure.MONEY
                && two.start() >= one.end()
                && BRACKET.matcher(text.substring(one.end(), two.start())).matches()
                && CLOSED.matcher(text).region(two.end(), text.length()).lookingAt()
                && two.exact()
                && one.exact();
        String from = currency(text, one);
        if (!bracket || from == null || from.equals(two.unit())) {
            return List.of();
        }
        List<Figure> rates =
                figures.stream().filter(rate -> to(text, rate) != null).toList();
        if (rates.size() != 1 || rates.get(0).sentence() != two.sentence() || one.sentence() != two.sentence()) {
            return List.of();
        }
        Figure rate = rates.get(0);
        boolean others = figures.stream()
                .anyMatch(other -> other.sentence() == two.sentence()
                        && other.measure() == Measure.MONEY
                        && other.start() != one.start()
                        && other.start() != two.start()
                        && other.start() != rate.start());
        String base = to(text, rate);
        boolean there = base.equals(from) && rate.unit().equals(two.unit());
        boolean back = base.equals(two.unit()) && rate.unit().equals(from);
        return (there || back) && !others && current(text, one, two, rate)
                ? List.of(claim(text, one, two, rate, there))
                : List.of();
    }

    /** The currency of which a figure is the price of one; null where it is no rate. */
    private static String to(String text, Figure rate) {
        Matcher to = TO_THE.matcher(text).region(rate.end(), text.length());
        boolean found = rate.measure() == Measure.MONEY && rate.value().signum() > 0 && to.lookingAt();
        String base = found ? CURRENCIES.get(to.group(1)) : null;
        return base == null || base.equals(rate.unit()) ? null : base;
    }

    private static boolean current(String text, Figure one, Figure two, Figure rate) {
        String before = text.substring(Math.max(0, rate.start() - LOOK), rate.start());
        int from = Math.max(0, Math.min(one.start(), rate.start()) - LOOK);
        int to = Math.min(text.length(), Math.max(two.end(), rate.end()) + LOOK);
        return rate.exact()
                && rate.start() > two.end()
                && !CLAUSE.matcher(text.substring(two.end(), rate.start())).find()
                && RATE.matcher(before).find()
                && !OTHER_RATE.matcher(text.substring(from, to)).find();
    }

    /** The currency of an amount; "48 million pounds" are money, no weight, where dollars stand behind them in brackets. */
    private static String currency(String text, Figure amount) {
        if (amount.measure() == Measure.MONEY) {
            return amount.unit();
        }
        boolean pounds = "lb".equals(amount.unit())
                && text.substring(amount.start(), amount.end()).endsWith("illion pounds");
        return pounds ? "GBP" : null;
    }

    private static Claim claim(String text, Figure one, Figure two, Figure rate, boolean times) {
        BigDecimal factor = times ? rate.value() : BigDecimal.ONE.divide(rate.value(), MathContext.DECIMAL64);
        BigDecimal converted = one.value().multiply(factor, MathContext.DECIMAL64);
        BigDecimal room =
                converted.multiply(ROOM).add(Rounding.step(two).multiply(HALF).min(converted.multiply(ABOUT)));
        BigDecimal shown = Rounding.significant(two, converted);
        return Claim.of(
                        Conversions.RULE,
                        two,
                        shown,
                        one.interval().times(factor).widened(room),
                        List.of(one, rate))
                .working(Wording.plain(one.value()) + (times ? " × " : " / ") + Wording.plain(rate.value()) + " = "
                        + Wording.plain(shown))
                .fix(new Claim.Fix(two.start(), two.end(), Wording.like(text, two, shown), "the amount converted"))
                .likely();
    }
}
