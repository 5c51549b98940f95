package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Deaths;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.People;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Totals whose parts stand behind them, in the same paragraph, where the words say that nothing is left over: "the remaining
 * eleven", or as many parts as a number near them announces.
 */
public final class Partitions {
    private static final int MOST_PARTS = 8;
    private static final Set<Part> NO_PARTS = EnumSet.of(Part.EACH, Part.DIFFERENCE, Part.TOTAL, Part.BASE);

    private static final Pattern EACH_OF = Pattern.compile(
            " (?:(?:on|in|for|during|at|from|to) )?each of (?:(?:the|its|his|her|their|these|those) )?(?:(?:first|last|next|other|following) )?");

    private static final Pattern LAST = Pattern.compile("\\bthe (?:last|final) $");

    private Partitions() {}

    /** Whether a figure may be a total of figures behind it. */
    public static boolean mayBeTotal(Figure figure) {
        return figure.term()
                && !figure.percent()
                && !figure.change()
                && figure.value().compareTo(BigDecimal.valueOf(4)) >= 0;
    }

    /** The readings of a total: the first two of the figures behind it, the first three, and so on. */
    public static List<Claim> behind(String text, Around surroundings) {
        Around around = surroundings.inSums();
        Figure total = around.figure();
        List<Figure> near = around.after().stream()
                .filter(other -> other.block() == total.block())
                .toList();
        List<Figure> parts = parts(text, total, near);
        boolean part = around.before().stream()
                .anyMatch(other -> other.addsTo(total)
                        && !other.implied()
                        && other.block() == total.block()
                        && other.value().compareTo(total.value()) > 0);
        List<Claim> claims = new ArrayList<>();
        for (int length = 2; length <= Math.min(parts.size(), MOST_PARTS); length++) {
            List<Figure> run = parts.subList(0, length);
            boolean whole = length == parts.size()
                    || parts.get(length).sentence() > parts.get(length - 1).sentence();
            boolean alone = length > 2
                    && length == parts.size()
                    && oneKind(total, run)
                    && !Runs.ranking(text, total, run.get(0));
            boolean closed = whole
                    && !part
                    && !shared(total, run, near)
                    && (alone || closes(text, run) || announced(run, around));
            Claim claim = Sums.of(text, total, run).at(total.start(), total.phraseEnd());
            boolean apart = alone || total.sentence() < run.get(0).sentence();
            claims.add(
                    !closed || doubtful(text, claim, run) ? claim.hint() : apart ? Sums.unsure(claim) : claim.loose());
        }
        return claims;
    }

    private static boolean doubtful(String text, Claim claim, List<Figure> run) {
        Figure last = run.get(run.size() - 1);
        // "met 24 times. The Reds have won eleven times, the Blues nine": of some times nobody tells
        boolean otherTimes =
                claim.figure().occasions() && last.sentence() > claim.figure().sentence();
        return otherTimes
                || !Totals.near(claim)
                || last.part() == Part.REMAINDER
                        && (People.besideThings(last, claim.figure()) || halved(text, claim.figure(), last))
                || Doubts.about(text, claim)
                || Deaths.andMissing(text, claim.figure(), last);
    }

    private static final Pattern HALF_OF_THEM = Pattern.compile(
            "\\b(?:[Hh]alf|third|quarter|fifth|tenth|thirds|quarters|fifths) of (?:them|those|these)\\b");

    /** Whether a fraction of a total is told before what is left, so that the counts between them are not all of it. */
    private static boolean halved(String text, Figure total, Figure rest) {
        return HALF_OF_THEM
                .matcher(text)
                .region(total.end(), Math.max(total.end(), rest.start()))
                .find();
    }

    /** Whether among a run stands a figure for each of some of whom nobody says how many they are. */
    private static boolean shared(Figure total, List<Figure> run, List<Figure> near) {
        int last = run.get(run.size() - 1).sentence();
        return near.stream()
                .anyMatch(other -> other.each() && other.sentence() <= last && (other.bare() || other.addsTo(total)));
    }

    private static List<Figure> parts(String text, Figure total, List<Figure> near) {
        List<Figure> parts = new ArrayList<>();
        for (int i = 0; i < near.size(); i++) {
            Figure other = near.get(i);
            boolean like = other.addsTo(total) || !parts.isEmpty() && other.bare();
            if (like
                    && other.term()
                    && !other.change()
                    && (!NO_PARTS.contains(other.part()) || allOfIts(text, other))) {
                if (other.value().compareTo(total.value()) >= 0) {
                    break;
                }
                if (!announces(other, total) && !recalls(text, other)) {
                    parts.add(i + 1 < near.size() ? repeated(text, other, near.get(i + 1)) : other);
                }
            }
        }
        return parts;
    }

    /** "all 17 of its own": the whole of a part, and no total of others. */
    private static boolean allOfIts(String text, Figure other) {
        return other.bare() && text.startsWith("all ", other.start() - 4);
    }

    private static final Pattern OF_THEM = Pattern.compile(
            " of (?:them|which|whom|those|these|it|that|(?:its|the|their) (?:members|number))\\b.*", Pattern.DOTALL);
    private static final int LEAST_DIGITS = 2;
    private static final Pattern AND = Pattern.compile("\\band\\b");

    /**
     * The reading of "64 shops, 17 of them in Wales, 29 in the north and, surprisingly, eight in London": three parts or more in the
     * total's own sentence or in the next, the last behind "and".
     */
    public static List<Claim> ofThem(String text, Around surroundings) {
        Around around = surroundings.inSums();
        Figure total = around.figure();
        List<Figure> parts = new ArrayList<>();
        for (Figure other : around.after()) {
            int sentence = parts.isEmpty() ? total.sentence() + 1 : parts.get(0).sentence();
            if (other.sentence() > sentence) {
                break;
            }
            boolean first = (other.count() || other.addsTo(total))
                    && OF_THEM.matcher(behind(text, other)).matches();
            boolean next = !parts.isEmpty() && (other.bare() || other.addsTo(total)) && other.exact();
            if (parts.isEmpty() ? first : next) {
                parts.add(other);
            }
        }
        if (parts.size() < 2 || parts.stream().anyMatch(part -> part.value().compareTo(total.value()) >= 0)) {
            return List.of();
        }
        Figure last = parts.get(parts.size() - 1);
        Figure before = parts.get(parts.size() - 2);
        boolean two = parts.size() > 2 || (last.bare() || last.addsTo(total)) && !total.count();
        boolean closed =
                two && AND.matcher(text.substring(before.end(), last.start())).find();
        Claim claim = Sums.of(text, total, parts).at(total.start(), total.phraseEnd());
        boolean told = closed && Totals.near(claim) && exhaustive(claim) && !Doubts.about(text, claim);
        return List.of(told ? Sums.unsure(claim) : claim.hint());
    }

    private static final Pattern OF_THE =
            Pattern.compile("(?:^|[.;\\n] ?)(?:Of|Out of) (?:the|its|their|his|her|that|this|those|these) $");

    /** "Of the £86m, £51m came from the Treasury, £22m from the city and £13m from donors": all of the figures of the sentence. */
    public static List<Claim> ofTheWhole(String text, Around surroundings) {
        Around around = surroundings.inSums();
        Figure whole = around.figure();
        List<Figure> parts = around.after().stream()
                .filter(other -> other.sentence() == whole.sentence())
                .toList();
        boolean opens = OF_THE.matcher(text.substring(Math.max(0, whole.start() - 12), whole.start()))
                .find();
        boolean like = parts.stream()
                .allMatch(part -> part.term()
                        && (part.addsTo(whole) || part.bare())
                        && !part.change()
                        && !NO_PARTS.contains(part.part()));
        if (!opens || parts.size() < 2 || !like) {
            return List.of();
        }
        Figure last = parts.get(parts.size() - 1);
        String gap = text.substring(parts.get(parts.size() - 2).end(), last.start());
        Claim claim = Sums.of(text, whole, parts).at(whole.start(), whole.phraseEnd());
        boolean listed =
                (parts.size() > 2 || !whole.count()) && AND.matcher(gap).find();
        boolean told = listed && Totals.near(claim) && exhaustive(claim) && !Doubts.about(text, claim);
        boolean over = claim.expected().compareTo(whole.value()) > 0;
        return List.of(
                !told ? claim.hint() : over && Whence.overfull(text, claim) ? claim.likely() : Sums.unsure(claim));
    }

    /** Two parts need not be all: "of the $50m, $20m goes to schools and $20m to hospitals". Figures that are not round are. */
    private static boolean exhaustive(Claim claim) {
        return claim.grounds().size() > 2
                || Sums.swapped(claim)
                || claim.grounds().stream()
                        .allMatch(part -> part.value().stripTrailingZeros().precision() >= LEAST_DIGITS);
    }

    private static String behind(String text, Figure figure) {
        return text.substring(figure.phraseEnd(), Math.min(text.length(), figure.phraseEnd() + 20));
    }

    /** Whether three or more figures of one sentence, all that the paragraph has, are of a total's very kind. */
    private static boolean oneKind(Figure total, List<Figure> run) {
        return run.stream()
                .allMatch(part -> part.sentence() == run.get(0).sentence()
                        && (part.bare() || part.addsTo(total) && Objects.equals(part.noun(), total.noun())));
    }

    /** "seven hours on each of the first four days" are 28 hours. */
    private static Figure repeated(String text, Figure part, Figure times) {
        boolean each = times.sentence() == part.sentence()
                && part.phraseEnd() <= times.start()
                && EACH_OF.matcher(text.substring(part.phraseEnd(), times.start()))
                        .matches();
        return each ? part.times(times.value()) : part;
    }

    private static final Pattern ALL = Pattern.compile("\\b[Aa]ll (?:(?:of )?(?:the|these|those) )?$");

    /** "the smallest of the four", "in all three districts": a small number in words that only recalls how many parts there are. */
    static boolean recalls(String text, Figure other) {
        boolean bare = other.bare() && text.startsWith("of the ", other.start() - 7);
        boolean named = other.noun() != null
                && ALL.matcher(text.substring(Math.max(0, other.start() - 14), other.start()))
                        .find();
        return (bare || named)
                && other.quantity().form() == Form.WORDS
                && other.value().compareTo(BigDecimal.valueOf(MOST_PARTS)) <= 0;
    }

    /** "in three storms": a small number of other things, which the parts belong to. */
    private static boolean announces(Figure other, Figure total) {
        return other.count()
                && other.noun() != null
                && total.noun() != null
                && !other.noun().equals(total.noun())
                && other.sentence() == total.sentence()
                && other.value().compareTo(BigDecimal.valueOf(MOST_PARTS)) <= 0;
    }

    /** Whether a run ends with what is left: "the remaining eleven", "the others, 19 guards and five marines". */
    private static boolean closes(String text, List<Figure> run) {
        Figure last = run.get(run.size() - 1);
        boolean further =
                last.part() == Part.ADDITION && run.size() > 2 && run.get(0).sentence() == last.sentence();
        boolean finalOne = run.size() > 2
                && LAST.matcher(text.substring(Math.max(0, last.start() - 12), last.start()))
                        .find();
        return further
                || finalOne
                || run.stream()
                        .skip(1)
                        .anyMatch(part -> part.part() == Part.REMAINDER && part.sentence() == last.sentence());
    }

    /** Whether a number near the total says how many parts there are. */
    private static boolean announced(List<Figure> run, Around around) {
        List<Figure> all = new ArrayList<>(around.before());
        all.addAll(around.after());
        return all.stream()
                .anyMatch(number -> number.counted()
                        && number.noun() != null
                        && Math.abs(number.sentence() - around.figure().sentence()) <= 1
                        && number.index() < run.get(0).index()
                        && number.value().compareTo(BigDecimal.valueOf(run.size())) == 0);
    }
}
