package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.ingest.language.quantity.numeral.Currencies;
import dev.copydesk.ingest.language.quantity.numeral.NumberWords;
import dev.copydesk.ingest.language.quantity.numeral.Numeral;
import dev.copydesk.ingest.language.quantity.numeral.NumeralReader;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import dev.copydesk.ingest.language.quantity.numeral.Ranges;
import dev.copydesk.ingest.language.text.WordClass;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the figures of one sentence, from left to right. */
final class SentenceFigures {
    /** Words that stand for a multiple by themselves. */
    private static final Map<String, String> MULTIPLES = Map.ofEntries(
            Map.entry("twice", "2"),
            Map.entry("double", "2"),
            Map.entry("doubled", "2"),
            Map.entry("doubling", "2"),
            Map.entry("doubles", "2"),
            Map.entry("triple", "3"),
            Map.entry("tripled", "3"),
            Map.entry("tripling", "3"),
            Map.entry("trebled", "3"),
            Map.entry("trebling", "3"),
            Map.entry("trebles", "3"),
            Map.entry("triples", "3"),
            Map.entry("quadrupling", "4"),
            Map.entry("quadruples", "4"),
            Map.entry("halves", "0.5"),
            Map.entry("treble", "3"),
            Map.entry("thrice", "3"),
            Map.entry("quadruple", "4"),
            Map.entry("quadrupled", "4"),
            Map.entry("halved", "0.5"),
            Map.entry("halving", "0.5"));

    /** What may stand between a multiple and what is multiplied: "twice as many", "double last year's". */
    private static final Set<String> COMPARED = Set.of(
            "as", "the", "that", "its", "his", "her", "their", "our", "what", "last", "this", "those", "these", "more");

    private static final Map<String, Integer> ANNIVERSARIES = Map.of(
            "centenary", 100, "centennial", 100, "bicentenary", 200, "bicentennial", 200, "sesquicentennial", 150);

    /** Feasts that are called by what was given at them; a platinum one may be of 70 years or of 20. */
    private static final Map<String, Integer> WEDDINGS =
            Map.of("silver", 25, "pearl", 30, "ruby", 40, "golden", 50, "diamond", 60);

    private static final Set<String> INCLUDING = Set.of("including", "includes", "include", "included");
    private static final Set<String> INCLUDING_ENDS = Set.of(";", ")", "—", "–");

    /** What copy counts out time in, so that "over four nights" says when. */
    private static final Set<String> NIGHTS =
            Set.of("night", "day", "week", "month", "year", "season", "game", "match", "round", "session", "weekend");

    private static final Set<Measure> MEASURED =
            EnumSet.of(Measure.MONEY, Measure.UNIT, Measure.DURATION, Measure.TEMPERATURE);

    /** Who says "over 12 nights" means the nights; who says "over 400 days" may mean more. */
    private static final BigDecimal FEW_NIGHTS = BigDecimal.valueOf(60);

    private static final Set<String> SLIGHTLY = Set.of("little", "just", "well", "slightly", "bit", "far");

    private static final String FOLD = "fold";

    /** A sentence without any of these has no figure. */
    static final WordClass TELLING = WordClass.of(word -> NumeralReader.tells(word)
            || MULTIPLES.containsKey(word.lower())
            || word.lower().endsWith(FOLD)
            || ANNIVERSARIES.containsKey(word.lower())
            || WEDDINGS.containsKey(word.lower())
            || word.lower().equals("fortnight")
            || word.lower().equals("both"));

    /** A sentence with more figures is a table or noise, in which nothing says what they count. */
    private static final int MOST = 60;

    private final List<Piece> pieces;
    private final int sentence;
    private final boolean[] dates;
    private final NumeralReader numerals;
    private final NotCounted notCounted;
    private final List<Quantity> quantities = new ArrayList<>();
    private boolean including;

    SentenceFigures(List<Piece> pieces, int sentence, boolean[] dates) {
        this.pieces = pieces;
        this.sentence = sentence;
        this.dates = dates;
        this.numerals = new NumeralReader(pieces);
        this.notCounted = new NotCounted(pieces);
    }

    List<Quantity> read() {
        int i = 0;
        while (i < pieces.size() && quantities.size() <= MOST) {
            track(pieces.get(i));
            i = dates[i] || !opens(pieces.get(i)) ? i + 1 : figureAt(i);
        }
        return quantities.size() > MOST ? List.of() : Shared.nouns(pieces, quantities);
    }

    private static boolean opens(Piece piece) {
        return piece.mayBe(TELLING) || piece.is("a") || piece.is("an");
    }

    private void track(Piece piece) {
        if (INCLUDING.contains(piece.lower())) {
            including = true;
        } else if (INCLUDING_ENDS.contains(piece.lower())) {
            including = false;
        }
    }

    private int figureAt(int i) {
        Piece piece = pieces.get(i);
        BigDecimal value = multiple(piece);
        if (value != null && piece.free() && !onlyTimes(i)) {
            add(
                    new Numeral(i, i + 1, value, BigDecimal.ONE, Form.WORDS, Numeral.Kind.MULTIPLE),
                    Measure.MULTIPLE,
                    null,
                    i + 1);
            return i + 1;
        }
        if (ANNIVERSARIES.containsKey(piece.lower())) {
            anniversary(i, i + 1, ANNIVERSARIES.get(piece.lower()));
            return i + 1;
        }
        if (WEDDINGS.containsKey(piece.lower()) && feast(i + 1)) {
            anniversary(i, i + 2, WEDDINGS.get(piece.lower()));
            return i + 2;
        }
        if (piece.is("fortnight") && i > 0 && pieces.get(i - 1).is("a")) {
            BigDecimal days = BigDecimal.valueOf(14);
            add(Numeral.cardinal(i - 1, i + 1, days, BigDecimal.ONE, Form.WORDS), Measure.DURATION, "day", i + 1);
            return i + 1;
        }
        boolean article = piece.is("a") || piece.is("an");
        Measures.Found found = article || piece.is("the") ? Measures.byArticle(pieces, i) : null;
        if (found != null) {
            add(found.numeral(), found.measure(), found.unit(), found.next());
            return found.next();
        }
        if (article || piece.is("both")) {
            Numeral numeral = numerals.at(i);
            return numeral == null ? implied(i) : measured(numeral);
        }
        Numeral numeral = numerals.at(i);
        return numeral == null ? i + 1 : measured(numeral);
    }

    /** What a word is worth that stands for a multiple by itself: "doubled", "ninefold"; else null. */
    private static BigDecimal multiple(Piece piece) {
        if (MULTIPLES.containsKey(piece.lower())) {
            return new BigDecimal(MULTIPLES.get(piece.lower()));
        }
        if (!piece.lower().endsWith(FOLD)) {
            return null;
        }
        String number = piece.lower().substring(0, piece.lower().length() - FOLD.length());
        Integer small = NumberWords.small(number);
        return small == null ? null : BigDecimal.valueOf(small);
    }

    /** "counted them twice.", "served 14 double faults": how often, or a name, and no comparison. */
    private boolean onlyTimes(int i) {
        Piece next = i + 1 < pieces.size() ? pieces.get(i + 1) : null;
        return switch (pieces.get(i).lower()) {
            case "twice", "thrice" -> next == null || !COMPARED.contains(next.lower()) && !next.digits();
            case "double", "treble", "triple", "quadruple" ->
                next != null && next.token().tagged("NN") && !COMPARED.contains(next.lower());
            default -> false;
        };
    }

    private boolean feast(int i) {
        return i < pieces.size()
                && (pieces.get(i).is("wedding") || pieces.get(i).is("anniversary"));
    }

    /** "its centenary" is a 100th anniversary, "their golden wedding" a 50th. */
    private void anniversary(int from, int next, int number) {
        BigDecimal years = BigDecimal.valueOf(number);
        quantities.add(new Quantity(
                pieces.get(from).start(),
                pieces.get(next - 1).end(),
                pieces.get(next - 1).end(),
                sentence,
                years,
                years,
                years,
                BigDecimal.ONE,
                Form.WORDS,
                Hedge.EXACT,
                Measure.ORDINAL,
                null,
                "anniversary",
                null,
                null,
                Action.NONE,
                Part.NONE));
    }

    /** "both drivers", and "a man" where it stands in a list of figures. */
    private int implied(int i) {
        int group = Groups.at(pieces, i);
        if (group > 0 && !quantities.isEmpty() && listed(i)) {
            BigDecimal value = BigDecimal.valueOf(group);
            add(
                    Numeral.cardinal(i, i + Groups.LENGTH, value, BigDecimal.ONE, Form.WORDS),
                    Measure.COUNT,
                    null,
                    i + Groups.LENGTH);
            return i + Groups.LENGTH;
        }
        boolean both = pieces.get(i).is("both");
        CountedNoun.Found noun = CountedNoun.at(pieces, i + 1);
        boolean figureInside =
                noun != null && pieces.subList(i + 1, noun.next()).stream().anyMatch(Piece::digits);
        if (noun == null || figureInside || !both && !(quantities.isEmpty() ? opensList(noun.next()) : listed(i))) {
            return i + 1;
        }
        BigDecimal value = BigDecimal.valueOf(both ? 2 : 1);
        add(Numeral.cardinal(i, i + 1, value, BigDecimal.ONE, Form.ARTICLE), Measure.COUNT, null, i + 1);
        return i + 1;
    }

    /** "A minibus, two vans and eight cars": the first of a list. */
    private boolean opensList(int next) {
        return next + 1 < pieces.size()
                && (pieces.get(next).is(",") || pieces.get(next).is("and"))
                && numerals.at(next + 1) != null
                && NumberWords.small(pieces.get(next + 1).lower()) != null;
    }

    private boolean listed() {
        return !quantities.isEmpty()
                && switch (quantities.get(quantities.size() - 1).measure()) {
                    case COUNT, UNIT, MONEY, PERCENT -> true;
                    default -> false;
                };
    }

    private boolean listed(int i) {
        String before = i == 0 ? "" : pieces.get(i - 1).lower();
        boolean counts = quantities.get(quantities.size() - 1).measure() == Measure.COUNT;
        return counts && (before.equals(",") || before.equals("and") || before.equals("+"));
    }

    private int measured(Numeral numeral) {
        if (numeral.kind() == Numeral.Kind.ORDINAL) {
            add(numeral, Measure.ORDINAL, null, numeral.next());
            return numeral.next();
        }
        int ranged = Ranges.at(pieces, numerals, numeral);
        if (ranged > 0) {
            return ranged;
        }
        Measures.Found found = Measures.of(pieces, numeral);
        if (found == null) {
            int skip = notCounted.skip(numeral, listed());
            if (skip > 0) {
                return skip;
            }
            found = new Measures.Found(Measure.COUNT, null, numeral, numeral.next());
        }
        add(found.numeral(), found.measure(), found.unit(), found.next());
        return found.next();
    }

    /** Adds a figure whose measure is known; what stands around it is read here. */
    void add(Numeral numeral, Measure measure, String unit, int next) {
        Hedges.Found hedged = Hedges.before(pieces, numeral.from());
        boolean counts = measure == Measure.COUNT || measure == Measure.ORDINAL || measure == Measure.FRACTION;
        CountedNoun.Found noun = counts || hyphenUnit(next) ? CountedNoun.at(pieces, next) : null;
        int behind = noun == null ? next : noun.next();
        Hedge after = Hedges.behind(pieces, next);
        after = after == null ? Hedges.behind(pieces, behind) : after;
        Hedge before = during(numeral, measure, unit, noun, hedged.from()) ? Hedge.EXACT : hedged.hedge();
        Hedge hedge = after == null ? before : after;
        Verbs.Found verb = Verbs.of(pieces, hedged.from(), behind);
        Action change = change(numeral, measure, hedged.from(), next, behind);
        BigDecimal[] bounds = Hedges.bounds(numeral.value(), numeral.grain(), hedge, measure);
        quantities.add(new Quantity(
                pieces.get(numeral.from()).start(),
                pieces.get(next - 1).end(),
                pieces.get(behind - 1).end(),
                sentence,
                numeral.value(),
                bounds[0],
                bounds[1],
                numeral.grain(),
                numeral.form(),
                hedge,
                measure,
                unit,
                noun == null ? null : noun.lemma(),
                noun == null ? null : noun.qualifier(),
                verb.lemma(),
                change == null ? verb.action() : change,
                part(numeral, measure, noun, hedged.from(), next, behind)));
    }

    /** "over three days", "over two nights": how long, not how many at least. */
    private boolean during(Numeral numeral, Measure measure, String unit, CountedNoun.Found noun, int from) {
        boolean nights = noun != null && NIGHTS.contains(noun.lemma());
        boolean days = measure == Measure.DURATION && ("day".equals(unit) || "week".equals(unit));
        boolean few = (nights || days) && numeral.value().compareTo(FEW_NIGHTS) < 0;
        return (numeral.form() == Form.WORDS || few)
                && pieces.get(from).is("over")
                && (from == 0 || !SLIGHTLY.contains(pieces.get(from - 1).lower()))
                && (measure == Measure.DURATION || nights);
    }

    /** How far something has changed, as "by a third" and "up £20" tell it, or null where the figure tells no change. */
    private Action change(Numeral numeral, Measure measure, int from, int next, int behind) {
        boolean percent = measure == Measure.PERCENT || measure == Measure.PERCENTAGE_POINT;
        boolean by = from > 0 && pieces.get(from - 1).is("by");
        boolean share = (percent || measure == Measure.FRACTION) && (by || !ofSomething(next, percent));
        if (!share) {
            boolean measured = MEASURED.contains(measure);
            return Changes.ofAmount(pieces, from, measured ? next : behind, measured);
        }
        boolean oneIn = measure == Measure.FRACTION && numeral.next() - numeral.from() > 2;
        return oneIn && !by ? null : Changes.of(pieces, from, next);
    }

    private Part part(Numeral numeral, Measure measure, CountedNoun.Found noun, int from, int next, int behind) {
        boolean difference = noun != null && Parts.DIFFERENCES.contains(noun.lemma())
                || MEASURED.contains(measure)
                        && next < pieces.size()
                        && Parts.DIFFERENCES.contains(pieces.get(next).lower());
        if (difference) {
            return Part.DIFFERENCE;
        }
        Part part = Parts.of(pieces, from, behind, including);
        return measure == Measure.MONEY && part == Part.NONE && priceOfCounted(numeral.from()) ? Part.EACH : part;
    }

    /** "3,000 tickets at £12": a price behind "at" and what was counted is that of each. */
    private boolean priceOfCounted(int from) {
        int at = from - (from > 0 && Currencies.ofSign(pieces.get(from - 1).form()) != null ? 2 : 1);
        if (at > 1 && pieces.get(at).is("at") && pieces.get(at - 1).is("priced")) {
            return true;
        }
        return at > 1
                && pieces.get(at).is("at")
                && pieces.get(at - 1).token().tag().equals("NNS")
                && !quantities.isEmpty()
                && quantities.get(quantities.size() - 1).measure() == Measure.COUNT
                && quantities.get(quantities.size() - 1).phraseEnd()
                        == pieces.get(at - 1).end();
    }

    /** "lost a third of its trees" tells what was lost, "fell by a third" by how much. */
    private boolean ofSomething(int next, boolean percent) {
        if (next >= pieces.size()) {
            return false;
        }
        String tag = pieces.get(next).token().tag();
        return pieces.get(next).is("of") || !percent && (tag.equals("DT") || tag.equals("PRP$"));
    }

    /** "7.5-point drop", "227-vote majority": the noun behind the hyphen's word is what the figure is. */
    private boolean hyphenUnit(int next) {
        return next <= pieces.size() && pieces.get(next - 1).hyphen();
    }
}
