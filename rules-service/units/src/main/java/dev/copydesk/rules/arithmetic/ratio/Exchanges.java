package dev.copydesk.rules.arithmetic.ratio;

import dev.copydesk.contracts.fact.Quantity.Hedge;
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

/** Money in two currencies, held to the one rate between them that the copy gives: "£48m ($60m) ... a rate of $1.25 to the pound". */
public final class Exchanges {
    private static final int LOOK = 70;
    private static final int SENTENCES = 2;

    private static final Map<String, String> CURRENCIES =
            Map.of("dollar", "USD", "pound", "GBP", "sterling", "GBP", "euro", "EUR");

    private static final Pattern TO_THE =
            Pattern.compile(" (?:to|for) (?:the|one|every|each|a) (?:US )?(dollar|pound|euro|sterling)\\b");

    private static final Pattern RATE =
            Pattern.compile("\\b(?:rates? (?:of |was |is )|at )(?:about |roughly |around )?$");

    /** Words of a rate of another time. */
    private static final Pattern OTHER_TIME = Pattern.compile(
            "\\b(?:then|when|ago|(?:in|of|since|until) (?:19|20)\\d\\d|last year|previous|old|(?:record|new|an?|year|month) (?:low|high)|fell|falls?|rose|rises?|since|until|before|compared|up from"
                    + "|down from|if|would be|official|black market)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BRACKET =
            Pattern.compile(" ?\\((?:or |about |roughly |some |around |approximately )*+");

    private static final Pattern CLOSED = Pattern.compile(" ?\\)");

    private static final BigDecimal ROOM = new BigDecimal("0.02");
    private static final BigDecimal ABOUT = new BigDecimal("0.05");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    private Exchanges() {}

    /** The readings of an amount in brackets as the one before it at the only rate that the copy gives. */
    public static List<Claim> of(String text, Figure one, Figure two, List<Figure> figures) {
        boolean bracket = two.measure() == Measure.MONEY
                && two.start() >= one.end()
                && BRACKET.matcher(text.substring(one.end(), two.start())).matches()
                && CLOSED.matcher(text).region(two.end(), text.length()).lookingAt()
                && (two.exact() || two.quantity().hedge() == Hedge.ABOUT)
                && one.exact();
        String from = currency(text, one);
        if (!bracket || from == null || from.equals(two.unit())) {
            return List.of();
        }
        List<Figure> rates =
                figures.stream().filter(rate -> to(text, rate) != null).toList();
        if (rates.size() != 1 || Math.abs(rates.get(0).sentence() - two.sentence()) >= SENTENCES) {
            return List.of();
        }
        Figure rate = rates.get(0);
        String base = to(text, rate);
        boolean there = base.equals(from) && rate.unit().equals(two.unit());
        boolean back = base.equals(two.unit()) && rate.unit().equals(from);
        return (there || back) && current(text, rate) ? List.of(claim(text, one, two, rate, there)) : List.of();
    }

    /** The currency of which a figure is the price of one; null where it is no rate. */
    private static String to(String text, Figure rate) {
        Matcher to = TO_THE.matcher(text).region(rate.end(), text.length());
        boolean found = rate.measure() == Measure.MONEY && rate.value().signum() > 0 && to.lookingAt();
        String base = found ? CURRENCIES.get(to.group(1)) : null;
        return base == null || base.equals(rate.unit()) ? null : base;
    }

    private static boolean current(String text, Figure rate) {
        String before = text.substring(Math.max(0, rate.start() - LOOK), rate.start());
        String around = text.substring(Math.max(0, rate.start() - LOOK), Math.min(text.length(), rate.end() + LOOK));
        return rate.exact()
                && RATE.matcher(before).find()
                && !OTHER_TIME.matcher(around).find();
    }

    /** The currency of an amount; "48 million pounds" are money where dollars stand behind them in brackets. */
    private static String currency(String text, Figure amount) {
        if (amount.measure() == Measure.MONEY) {
            return amount.unit();
        }
        boolean pounds = "lb".equals(amount.unit())
                && text.substring(amount.start(), amount.end()).endsWith("pounds");
        return pounds ? "GBP" : null;
    }

    private static Claim claim(String text, Figure one, Figure two, Figure rate, boolean times) {
        BigDecimal factor = times ? rate.value() : BigDecimal.ONE.divide(rate.value(), MathContext.DECIMAL64);
        BigDecimal converted = one.value().multiply(factor, MathContext.DECIMAL64);
        BigDecimal share = two.exact() ? ROOM : ABOUT;
        BigDecimal room =
                converted.multiply(share).add(Rounding.step(two).multiply(HALF).min(converted.multiply(ABOUT)));
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
