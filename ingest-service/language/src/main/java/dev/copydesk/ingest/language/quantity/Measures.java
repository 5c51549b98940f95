package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.ingest.language.quantity.numeral.Currencies;
import dev.copydesk.ingest.language.quantity.numeral.NumberWords;
import dev.copydesk.ingest.language.quantity.numeral.Numeral;
import dev.copydesk.ingest.language.quantity.numeral.NumeralReader;
import dev.copydesk.ingest.language.quantity.numeral.Occasions;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Tells money, percentages, units, ages and multiples from plain counts, by what stands right around a number. */
final class Measures {
    /** The smaller unit that may follow a larger one, and how many of it make one: "5ft 10in", "11st 4lb". */
    private static final Map<String, Map.Entry<String, Integer>> COMPOUND = Map.of(
            "ft",
            Map.entry("in", 12),
            "st",
            Map.entry("lb", 14),
            "lb",
            Map.entry("oz", 16),
            "hour",
            Map.entry("minute", 60),
            "minute",
            Map.entry("second", 60));

    /** "five times an hour", "once a minute", "half an hour", "a quarter of an hour", "by the hour". */
    private static final Set<String> NO_WHOLE_BEHIND =
            Set.of("times", "once", "twice", "thrice", "half", "of", "every", "each", "per", "by", "on", "within");

    private static final Set<String> LATER = Set.of("later", "after", "afterwards", "before", "earlier");

    private static final BigDecimal SIXTY = BigDecimal.valueOf(60);

    private Measures() {}

    /**
     * A measure.
     *
     * @param unit as {@link dev.copydesk.contracts.fact.Quantity#unit()} has it
     * @param numeral the number, with sign and currency taken in
     * @param next index of the piece behind the figure and its unit
     */
    record Found(Measure measure, String unit, Numeral numeral, int next) {}

    /** The measure of a number, or null when it is a plain count or none at all. */
    static Found of(List<Piece> pieces, Numeral numeral) {
        Found money = money(pieces, numeral);
        if (money != null) {
            return money;
        }
        Found percent = percent(pieces, numeral);
        if (percent != null) {
            return percent;
        }
        Found shares = numeral.kind() == Numeral.Kind.FRACTION ? fraction(pieces, numeral) : inSo(pieces, numeral);
        if (shares != null) {
            return shares;
        }
        Found age = AgeFigures.of(pieces, numeral);
        if (age != null) {
            return age;
        }
        int next = numeral.next();
        if (next < pieces.size()
                && (pieces.get(next).is("times") || pieces.get(next).is("fold"))) {
            return Occasions.counted(pieces, numeral) ? null : new Found(Measure.MULTIPLE, null, numeral, next + 1);
        }
        return unit(pieces, numeral);
    }

    private static Found money(List<Piece> pieces, Numeral numeral) {
        int from = numeral.from();
        String code = from == 0 ? null : Currencies.ofSign(pieces.get(from - 1).form());
        if (code != null) {
            int start = from - 1;
            String country = start == 0 ? "" : pieces.get(start - 1).lower();
            if (country.equals("us")
                    || country.equals("a")
                            && pieces.get(start - 1).end() == pieces.get(start).start()) {
                start--;
                code = country.equals("a") ? "AUD" : code;
            }
            return new Found(Measure.MONEY, code, from(numeral, start), numeral.next());
        }
        if (numeral.next() < pieces.size()) {
            code = Currencies.ofName(pieces.get(numeral.next()).lower());
            code = code == null && poundsForMeasure(pieces, numeral.next()) ? "GBP" : code;
            if (code != null) {
                return new Found(Measure.MONEY, code, numeral, numeral.next() + 1);
            }
        }
        return coins(pieces, numeral);
    }

    /** "eight pounds a kilo", "two pounds a litre": what a measure costs, and no weight. */
    private static boolean poundsForMeasure(List<Piece> pieces, int at) {
        boolean pounds = pieces.get(at).is("pounds") || pieces.get(at).is("pound");
        if (!pounds || at + 2 >= pieces.size()) {
            return false;
        }
        String per = pieces.get(at + 1).lower();
        Units.Found unit = Units.at(pieces, at + 2);
        return (per.equals("a") || per.equals("an") || per.equals("per"))
                && unit != null
                && unit.unit().measure() == Measure.UNIT;
    }

    /** "15 pence", "80p", "5 cents": hundredths of the currency that their sentence writes, or of the one they are best known of. */
    private static Found coins(List<Piece> pieces, Numeral numeral) {
        int next = numeral.next();
        if (next >= pieces.size() || numeral.kind() != Numeral.Kind.CARDINAL || ofAPound(pieces, next)) {
            return null;
        }
        Piece coin = pieces.get(next);
        boolean pence = coin.is("pence") || coin.is("p") && coin.glued();
        boolean cents = coin.is("cents") || coin.is("cent") || coin.is("c") && coin.glued();
        if (!pence && !cents || coin.glued() && coin.form().equals("C")) {
            return null;
        }
        String code = pieces.stream()
                .map(piece -> Currencies.ofSign(piece.form()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("USD");
        Numeral hundredths = new Numeral(
                numeral.from(),
                next,
                numeral.value().movePointLeft(2),
                numeral.grain().movePointLeft(2),
                numeral.form(),
                numeral.kind());
        return new Found(Measure.MONEY, pence ? "GBP" : code, hundredths, next + 1);
    }

    private static Found percent(List<Piece> pieces, Numeral numeral) {
        int next = numeral.next();
        if (next >= pieces.size() || numeral.kind() != Numeral.Kind.CARDINAL) {
            return null;
        }
        String word = pieces.get(next).lower();
        String second = next + 1 < pieces.size() ? pieces.get(next + 1).lower() : "";
        if (word.equals("percentage") && second.startsWith("point")) {
            return new Found(Measure.PERCENTAGE_POINT, "pp", numeral, next + 2);
        }
        boolean points = word.equals("points") && pieces.stream().anyMatch(Measures::percentWord);
        if (word.equals("point") && pieces.get(next).hyphen() || points || word.equals("pp")) {
            return new Found(Measure.PERCENTAGE_POINT, "pp", numeral, next + 1);
        }
        if (ofAPound(pieces, next)) {
            return new Found(Measure.PERCENT, "%", numeral, next + 4);
        }
        if (word.equals("%") || word.equals("percent") || word.equals("pc")) {
            return new Found(Measure.PERCENT, "%", numeral, next + 1);
        }
        return word.equals("per") && second.equals("cent") ? new Found(Measure.PERCENT, "%", numeral, next + 2) : null;
    }

    private static final Set<String> HUNDREDTHS = Set.of("pence", "p", "cents", "cent", "pennies");
    private static final Set<String> WHOLE_COINS = Set.of("pound", "dollar", "euro");

    /** "18 pence of every pound", "20 cents in the dollar"; "10 cents on the dollar" may be a move of its rate. */
    private static boolean ofAPound(List<Piece> pieces, int next) {
        return next + 3 < pieces.size()
                && HUNDREDTHS.contains(pieces.get(next).lower())
                && (pieces.get(next + 1).is("of")
                        || pieces.get(next + 1).is("in")
                        || pieces.get(next + 1).is("from")
                        || pieces.get(next + 1).is("on"))
                && (pieces.get(next + 2).is("every")
                        || pieces.get(next + 2).is("each")
                        || pieces.get(next + 2).is("the")
                                && !pieces.get(next + 1).is("on"))
                && WHOLE_COINS.contains(pieces.get(next + 3).lower());
    }

    /** Points are of percentages only beside such; elsewhere they are a team's or an index's. */
    private static boolean percentWord(Piece piece) {
        return piece.is("%") || piece.is("percent") || piece.is("cent") || piece.is("percentage") || piece.is("share");
    }

    private static Found fraction(List<Piece> pieces, Numeral numeral) {
        int next = numeral.next();
        boolean compound = next < pieces.size() && !pieces.get(next).free();
        return compound ? null : new Found(Measure.FRACTION, null, numeral, next);
    }

    /** "two in five", "one in 10", "nine out of ten". */
    private static Found inSo(List<Piece> pieces, Numeral numeral) {
        int at = numeral.next();
        boolean ofEvery = at + 1 < pieces.size()
                && pieces.get(at).is("of")
                && pieces.get(at + 1).is("every");
        int in = ofEvery || at < pieces.size() && pieces.get(at).is("in") ? at + 1 : outOf(pieces, at);
        in = in > 0 && in < pieces.size() && pieces.get(in).is("every") ? in + 1 : in;
        if (in < 0 || in >= pieces.size() || numeral.value().compareTo(BigDecimal.TEN) >= 0) {
            return null;
        }
        Numeral whole = new NumeralReader(pieces).at(in);
        boolean plain = whole != null
                && whole.kind() == Numeral.Kind.CARDINAL
                && whole.value().signum() > 0;
        if (!plain
                || numeral.value().compareTo(whole.value()) >= 0
                || numeral.value().signum() <= 0) {
            return null;
        }
        boolean usual = whole.value().compareTo(BigDecimal.TEN) <= 0
                || whole.value().compareTo(BigDecimal.valueOf(20)) == 0
                || whole.value().compareTo(BigDecimal.valueOf(100)) == 0;
        boolean counts = whole.next() < pieces.size() && Units.at(pieces, whole.next()) != null;
        if (!usual || counts) {
            return null;
        }
        BigDecimal value = numeral.value().divide(whole.value(), MathContext.DECIMAL64);
        Numeral fraction = new Numeral(
                numeral.from(), whole.next(), value, new BigDecimal("0.01"), numeral.form(), Numeral.Kind.FRACTION);
        return new Found(Measure.FRACTION, null, fraction, whole.next());
    }

    private static int outOf(List<Piece> pieces, int at) {
        return at + 1 < pieces.size()
                        && pieces.get(at).is("out")
                        && pieces.get(at + 1).is("of")
                ? at + 2
                : -1;
    }

    private static Found unit(List<Piece> pieces, Numeral numeral) {
        Units.Found found = Units.at(pieces, ofA(pieces, numeral));
        if (found == null) {
            return null;
        }
        String symbol = found.unit().symbol();
        Measure measure = found.unit().measure();
        Numeral figure = measure == Measure.TEMPERATURE ? signed(pieces, numeral) : numeral;
        Found simple = new Found(measure, symbol, figure, found.next());
        return COMPOUND.containsKey(symbol) ? compound(pieces, simple) : simple;
    }

    /** Where the unit of a figure stands: right behind it, or in "0.4 of a second" two words on. */
    private static int ofA(List<Piece> pieces, Numeral numeral) {
        int next = numeral.next();
        boolean part = numeral.value().compareTo(BigDecimal.ONE) < 0
                && next + 2 < pieces.size()
                && pieces.get(next).is("of")
                && (pieces.get(next + 1).is("a") || pieces.get(next + 1).is("an"));
        return part ? next + 2 : next;
    }

    /** Below zero: "minus 6C", "-6C". */
    private static Numeral signed(List<Piece> pieces, Numeral numeral) {
        String before =
                numeral.from() == 0 ? "" : pieces.get(numeral.from() - 1).lower();
        boolean sign = before.equals("-") || before.equals("−");
        boolean glued = numeral.from() > 0
                && pieces.get(numeral.from() - 1).end()
                        == pieces.get(numeral.from()).start();
        boolean negative = before.equals("minus") || sign && glued;
        return negative
                ? new Numeral(
                        numeral.from() - 1,
                        numeral.next(),
                        numeral.value().negate(),
                        numeral.grain(),
                        numeral.form(),
                        numeral.kind())
                : numeral;
    }

    /** "11st 4lb", "two hours, five minutes and 30 seconds": one figure, in the smallest of its units. */
    private static Found compound(List<Piece> pieces, Found large) {
        boolean time = large.measure() == Measure.DURATION;
        int at = large.next();
        boolean joined = at + 1 < pieces.size()
                && (pieces.get(at).is(",") || time && pieces.get(at).is("and"))
                && number(pieces.get(at + 1), time);
        at += joined ? 1 : 0;
        if (at >= pieces.size() || !number(pieces.get(at), true)) {
            return large;
        }
        Numeral small = new NumeralReader(pieces).at(at);
        Map.Entry<String, Integer> smaller = COMPOUND.get(large.unit());
        Units.Found unit = small == null ? null : Units.at(pieces, small.next());
        boolean named = unit != null && unit.unit().symbol().equals(smaller.getKey());
        if (!named && !(large.unit().equals("hour") && !joined && minutes(pieces, small))) {
            return large;
        }
        Numeral first = large.numeral();
        BigDecimal value =
                first.value().multiply(BigDecimal.valueOf(smaller.getValue())).add(small.value());
        Numeral both = new Numeral(first.from(), small.next(), value, small.grain(), first.form(), first.kind());
        Found found = new Found(large.measure(), smaller.getKey(), both, named ? unit.next() : small.next());
        return time && named && COMPOUND.containsKey(found.unit()) ? compound(pieces, found) : found;
    }

    private static boolean number(Piece piece, boolean inWords) {
        return piece.digits() || inWords && NumberWords.small(piece.lower()) != null;
    }

    /** "three hours 58": minutes without their name, where nothing is counted. */
    private static boolean minutes(List<Piece> pieces, Numeral small) {
        return small != null
                && small.kind() == Numeral.Kind.CARDINAL
                && small.value().compareTo(SIXTY) < 0
                && small.grain().compareTo(BigDecimal.ONE) == 0
                && (small.next() >= pieces.size()
                        || pieces.get(small.next()).token().form().length() == 1
                                && ",.;".contains(pieces.get(small.next()).form()));
    }

    /** "a tonne and a half", "an hour and 25 minutes": the figure begins with the article. Null when nothing such begins at a piece. */
    static Found byArticle(List<Piece> pieces, int at) {
        Found half = pieces.get(at).is("the") ? null : andAHalf(pieces, at);
        return half == null ? anHourAnd(pieces, at) : half;
    }

    private static Found andAHalf(List<Piece> pieces, int at) {
        Units.Found unit = Units.at(pieces, at + 1);
        if (unit == null || unit.next() + 2 >= pieces.size()) {
            return null;
        }
        boolean half = pieces.get(unit.next()).is("and")
                && pieces.get(unit.next() + 1).is("a")
                && pieces.get(unit.next() + 2).is("half");
        int next = unit.next() + 3;
        Numeral numeral = Numeral.cardinal(at, next, new BigDecimal("1.5"), new BigDecimal("0.5"), Form.WORDS);
        return half ? new Found(unit.unit().measure(), unit.unit().symbol(), numeral, next) : null;
    }

    /** "an hour and 25 minutes", but no "60 miles an hour and 25 minutes later" or "half an hour and 25 minutes". */
    private static Found anHourAnd(List<Piece> pieces, int at) {
        Units.Found unit = Units.at(pieces, at + 1);
        boolean time = unit != null
                && unit.unit().measure() == Measure.DURATION
                && COMPOUND.containsKey(unit.unit().symbol());
        boolean rate = at > 0
                && (number(pieces.get(at - 1), true)
                        || NO_WHOLE_BEHIND.contains(pieces.get(at - 1).lower())
                        || counted(pieces, at - 1)
                        || Units.at(pieces, at - 1) != null);
        if (!time || rate) {
            return null;
        }
        Numeral one = Numeral.cardinal(at, unit.next(), BigDecimal.ONE, BigDecimal.ONE, Form.WORDS);
        Found whole = compound(pieces, new Found(Measure.DURATION, unit.unit().symbol(), one, unit.next()));
        boolean later = whole.next() < pieces.size()
                && LATER.contains(pieces.get(whole.next()).lower());
        return whole.next() > unit.next() && !later ? whole : null;
    }

    /** Whether a piece is what a number right before it counts: "40 words a minute". */
    private static boolean counted(List<Piece> pieces, int at) {
        return at > 0 && pieces.get(at).lower().endsWith("s") && number(pieces.get(at - 1), true);
    }

    private static Numeral from(Numeral numeral, int from) {
        return new Numeral(from, numeral.next(), numeral.value(), numeral.grain(), numeral.form(), numeral.kind());
    }
}
