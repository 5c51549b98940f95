package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.People;
import dev.copydesk.rules.arithmetic.figure.Scope;
import dev.copydesk.rules.arithmetic.figure.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Wordings that make a figure the total of others. */
public final class Totals {
    /** Brackets, a dash or a colon stand so close behind the total's noun. */
    private static final int NEAR = 70;

    /** A colon and a space, or a dash between spaces. */
    private static final int CLOSE = 3;

    static final int MOST_PARTS = 8;

    /** A list that does not claim to be all of it, or counts something else. */
    private static final Pattern OPEN =
            Pattern.compile("\\b(?:including|among|of (?:them|whom|which|those)|mostly|mainly|e\\.g\\.|such as|at"
                    + " least|each|per|every|up to|about|more than|older|younger|aged|ago|later|times)\\b|%");

    /** ", one of whom": what is told of one of the last part. */
    private static final Pattern ONE_OF_THEM = Pattern.compile(", one of (?:whom|them|which) .*", Pattern.DOTALL);

    /** "44 pensioners, six helpers and the driver": somebody whom no figure counts. */
    private static final Pattern ONE_MORE = Pattern.compile(",? (?:and|plus) (?:the|his|her|its|their|an?) \\p{Ll}");

    private static final Pattern CONSISTS = Pattern.compile(
            "[^.;:()]*\\b(?:compris(?:e|es|ed|ing)|consist(?:s|ed|ing)? of|made up of|broken down (?:as|into)|composed"
                    + " of|namely|split (?:between|into)|divided into)\\b[^.;:()]*",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern OF_THEM = Pattern.compile("\\bof (?:them|whom|which|those|these)\\b");
    private static final Pattern INCLUDING = Pattern.compile("\\b(?:including|among|at least|only)\\b");

    /** "carried by 14 to nine, with two abstentions": what stands beside the others, and says nothing of them. */
    private static final Pattern WITH = Pattern.compile("\\b(?:with|and|plus) $");

    private Totals() {}

    /** Whether a series in brackets takes apart the figure before the brackets. */
    public static boolean inBrackets(String text, Figure total, Series parts) {
        return closedList(text, total, parts)
                && text.charAt(parts.closing()) == ')'
                && between(text, total, parts).indexOf(',') < 0;
    }

    /** Whether a series behind a dash or colon, up to the sentence's end or the next dash, takes apart the figure before. */
    public static boolean behindDash(String text, Figure total, Series parts) {
        return closedList(text, total, parts) && "—–.;".indexOf(text.charAt(parts.closing())) >= 0 && alike(parts);
    }

    /**
     * "19 hours: seven on Monday, eight on Tuesday and four on Wednesday": parts that leave out what they measure, close to the total.
     * Of things that are counted a list names some only: "20 titles: seven on clay, six on grass and five on hard courts".
     */
    public static boolean elliptical(Figure total, Series parts) {
        return !total.count()
                && parts.figures().stream().allMatch(Figure::bare)
                && parts.first().start() - total.phraseEnd() <= CLOSE
                && near(Sums.sum(parts.figures()), total);
    }

    private static boolean near(BigDecimal sum, Figure total) {
        return sum.subtract(total.value()).abs().multiply(BigDecimal.valueOf(3)).compareTo(total.value()) <= 0;
    }

    /** Whether all parts name what they count, or none does. */
    private static boolean alike(Series parts) {
        boolean all = parts.figures().stream().allMatch(part -> part.noun() != null);
        return all || parts.figures().stream().allMatch(part -> part.noun() == null);
    }

    /** Whether a series right behind a figure takes it apart: "62 boats, 35 of them from Norway, 18 from Sweden and eight ...". */
    public static boolean rightBehind(String text, Figure total, Series parts) {
        int gap = parts.first().start() - total.phraseEnd();
        if (gap < 0 || gap > NEAR || parts.opening() != Series.Opening.NONE || !total.exact()) {
            return false;
        }
        String between = between(text, total, parts);
        if (OF_THEM.matcher(between).region(0, Math.min(between.length(), 9)).find() && total.part() == Part.SUBSET) {
            return false;
        }
        String behind = text.substring(
                parts.first().phraseEnd(), Math.min(text.length(), parts.first().phraseEnd() + 12));
        boolean ofThem =
                OF_THEM.matcher(between).find() || OF_THEM.matcher(behind).find();
        boolean exact = parts.figures().stream().allMatch(part -> part.exact() && part.part() != Part.EACH);
        return exact
                && (ofThem || complementary(parts))
                && !INCLUDING.matcher(between).find();
    }

    /** "the 21-strong party", "its 35-member council": the size of a group. */
    private static final Pattern SIZED = Pattern.compile(
            "[-‑](strong|member|man|woman|person|people|seat|piece|seater|vehicle|ship|boat|berth|bed|room|car|truck)\\b");

    /** Whether a figure is the size of a group in whose sentence a series says who or what is in it. */
    public static boolean sizeOf(String text, Figure size, Series parts) {
        Matcher sized = sized(text, size);
        return sized.lookingAt()
                && parts.figures().stream()
                        .allMatch(part -> part(part) && part.value().compareTo(size.value()) < 0)
                && parts.figures().stream().anyMatch(part -> belongs(text, part, sized.group(1)))
                && !OPEN.matcher(text.substring(
                                parts.first().start(), parts.last().phraseEnd()))
                        .find();
    }

    /** Where a figure with a hyphen says how large a group is. */
    static Matcher sized(String text, Figure size) {
        return SIZED.matcher(text).region(digitsEnd(text, size), text.length());
    }

    /** Whether a part is of a group's kind: people, a party by its name, or the very things that the group is made of. */
    private static boolean belongs(String text, Figure part, String group) {
        return part.bare()
                || People.counted(part)
                || group.equals(part.noun())
                || text.substring(part.end(), part.phraseEnd()).chars().anyMatch(Character::isUpperCase);
    }

    private static int digitsEnd(String text, Figure figure) {
        int at = figure.start();
        while (at < figure.end() && Character.isLetterOrDigit(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Nouns of which a whole has the one kind or the other. */
    private static final List<Set<String>> COMPLEMENTS = List.of(
            Set.of("man", "woman"),
            Set.of("boy", "girl"),
            Set.of("adult", "child"),
            Set.of("male", "female"),
            Set.of("son", "daughter"),
            Set.of("brother", "sister"),
            Set.of("win", "defeat"),
            Set.of("ewe", "ram"));

    /** "twelve jurors, seven men and five women". */
    private static boolean complementary(Series parts) {
        return parts.figures().size() == 2
                && COMPLEMENTS.stream()
                        .anyMatch(both -> both.contains(
                                        Objects.toString(parts.first().noun(), ""))
                                && both.contains(Objects.toString(parts.last().noun(), ""))
                                && !parts.first().noun().equals(parts.last().noun()));
    }

    /** Whether the words between a figure and a series say that the one consists of the other. */
    public static boolean consists(String text, Figure total, Series parts) {
        return closedList(text, total, parts)
                && CONSISTS.matcher(between(text, total, parts)).matches();
    }

    private static boolean closedList(String text, Figure total, Series parts) {
        int gap = parts.first().start() - total.phraseEnd();
        if (gap < 0 || gap > NEAR || parts.closing() >= text.length() || !total.exact() || total.implied()) {
            return false;
        }
        String inside = ONE_OF_THEM
                .matcher(text.substring(parts.first().start(), parts.closing()))
                .replaceFirst("");
        String behind = text.substring(Math.min(parts.last().phraseEnd(), parts.closing()), parts.closing());
        return parts.figures().stream().allMatch(Totals::part)
                && !OPEN.matcher(inside).find()
                && !ONE_MORE.matcher(behind).lookingAt();
    }

    private static String between(String text, Figure total, Series parts) {
        return text.substring(total.phraseEnd(), parts.first().start());
    }

    private static boolean part(Figure figure) {
        return figure.exact() && figure.part() != Part.SUBSET && figure.part() != Part.EACH;
    }

    /** Whether total and parts are all people. */
    public static boolean people(Figure total, Series parts) {
        return (total.noun() == null || People.counted(total))
                && parts.figures().stream().allMatch(People::counted);
    }

    /**
     * The readings of "a total of", "in all", "that brings it to": the figures of its kind before it, all of them or only the last
     * few.
     */
    public static List<Claim> before(String text, Around surroundings) {
        Around around = surroundings.inSums();
        Figure total = around.figure();
        List<Figure> parts =
                around.before(other -> other.exact() && other.addsTo(total) && other.part() != Part.SUBSET);
        parts = withoutAnnouncer(withoutRecall(text, parts));
        List<Claim> claims = new ArrayList<>(runs(text, total, parts, false));
        claims.addAll(runs(text, total, elliptical(total, around), false));
        boolean other = !parts.isEmpty() && Scope.otherBefore(text, parts.get(parts.size() - 1), total);
        return other ? claims.stream().map(Claim::hint).toList() : claims;
    }

    /** Whether a series can be parts of a total: of its kind, or bare numbers behind a measure. */
    public static boolean comparable(Figure total, Series parts) {
        return total.addsTo(parts.first())
                || total.term() && parts.figures().stream().allMatch(Figure::bare);
    }

    /** "Together the three hold 71 seats", "in his three innings": a number in words that only says how many parts there are. */
    private static List<Figure> withoutRecall(String text, List<Figure> parts) {
        BigDecimal others = BigDecimal.valueOf(parts.size() - 1L);
        boolean bare = parts.stream().filter(Figure::bare).count() >= parts.size() - 1L;
        return parts.stream()
                .filter(part -> part.quantity().form() != Form.WORDS
                        || part.value().compareTo(others) != 0
                        || !(text.startsWith("the ", part.start() - 4)
                                || bare
                                        && !part.bare()
                                        && !WITH.matcher(text.substring(Math.max(0, part.start() - 6), part.start()))
                                                .find()))
                .toList();
    }

    /** "In the three rounds he shot 68, 71 and 70": the first only says how many parts there are. */
    static List<Figure> withoutAnnouncer(List<Figure> parts) {
        for (int i = 0; i < parts.size(); i++) {
            List<Figure> rest = parts.subList(i + 1, parts.size());
            String noun = rest.isEmpty() ? null : rest.get(0).noun();
            boolean bare = rest.size() > 1
                    && rest.stream().allMatch(part -> Objects.equals(part.noun(), noun))
                    && (noun == null || !noun.equals(parts.get(i).noun()));
            if (bare && parts.get(i).value().compareTo(BigDecimal.valueOf(parts.size() - i - 1L)) == 0) {
                return parts.subList(i + 1, parts.size());
            }
        }
        return parts;
    }

    /** "12 miles on Monday, nine on Tuesday and 14 on Thursday": the first says the unit, the others leave it out. */
    private static List<Figure> elliptical(Figure total, Around around) {
        List<Figure> parts = new ArrayList<>();
        for (Figure other : around.before()) {
            boolean first =
                    other.sentence() == total.sentence() && other.exact() && other.addsTo(total) && !total.count();
            if (first && parts.isEmpty() || !parts.isEmpty() && other.exact() && other.bare()) {
                parts.add(other);
            }
        }
        return parts;
    }

    /**
     * The readings of "29 medals. Seven are gold and nine silver. The dozen bronzes": counts in the next sentence, the first of
     * them without a noun of its own.
     */
    public static List<Claim> behind(String text, Around surroundings) {
        Around around = surroundings.inSums();
        Figure total = around.figure();
        List<Figure> parts = new ArrayList<>();
        for (Figure other : around.after()) {
            if (other.sentence() == total.sentence()) {
                return List.of();
            }
            if (Partitions.recalls(text, other)) {
                continue;
            }
            boolean first = other.bare() && !someOfThem(text, other)
                    || !other.count() && other.addsTo(total)
                    || named(other, around);
            boolean others = other.part() == Part.REMAINDER && People.besideThings(other, total);
            if (!other.exact()
                    || others
                    || other.part() == Part.SUBSET
                    || !(parts.isEmpty() ? first : follows(other, total))) {
                break;
            }
            parts.add(other);
        }
        return runs(text, total, parts, true);
    }

    private static final Pattern SOME_OF = Pattern.compile(" of (?:the|its|their|his|her|these|those) [a-z]");

    /** "Sixteen of the candidates": the next number may be of others among them. */
    private static boolean someOfThem(String text, Figure first) {
        return SOME_OF.matcher(text).region(first.end(), text.length()).lookingAt();
    }

    /** "The first claimed 21 lives, the second 14 and the third nine": only the first part says what it counts. */
    private static boolean named(Figure first, Around around) {
        List<Figure> rest = around.after().stream()
                .filter(other -> other.sentence() == first.sentence() && other.index() > first.index())
                .toList();
        return first.counted() && rest.size() >= 2 && rest.stream().allMatch(Figure::bare);
    }

    private static boolean follows(Figure part, Figure total) {
        return total.count() ? part.counted() : part.addsTo(total) || part.bare();
    }

    private static List<Claim> runs(String text, Figure total, List<Figure> parts, boolean fromFirst) {
        List<Claim> claims = new ArrayList<>();
        for (int length = 2; length <= Math.min(parts.size(), MOST_PARTS); length++) {
            List<Figure> run =
                    fromFirst ? parts.subList(0, length) : parts.subList(parts.size() - length, parts.size());
            boolean smaller = run.stream().allMatch(part -> part.value().compareTo(total.value()) < 0);
            if (smaller && Sums.distinct(run)) {
                Claim claim = Sums.of(text, total, run).at(total.start(), total.phraseEnd());
                claims.add(
                        !near(claim)
                                        || behindAnArticle(text, run.get(0))
                                        || fromFirst && (Doubts.about(text, claim) || Doubts.overlap(claim))
                                ? claim.hint()
                                : sentenceWide(total, run, parts)
                                        ? claim.likely()
                                        : closing(total, run) ? Sums.unsure(claim) : claim.loose());
            }
        }
        return claims;
    }

    /** "A minibus, two vans and eight cars": one part more, that only its article counts. */
    private static final Pattern ARTICLE = Pattern.compile("(?:^|[.\\n] ?)An? [\\p{L}-]++(?:,| and) $");

    static boolean behindAnArticle(String text, Figure first) {
        return ARTICLE.matcher(text.substring(Math.max(0, first.start() - 30), first.start()))
                .find();
    }

    /** A sum that is not even of the size of the total is of other things. */
    public static boolean near(Claim claim) {
        return claim.within(BigDecimal.valueOf(2));
    }

    /** Whether the copy calls a figure the total, and a run stands in its own or the sentence before. */
    private static boolean closing(Figure total, List<Figure> run) {
        return total.part() == Part.TOTAL
                && run.get(0).index() < total.index()
                && run.get(0).sentence() == run.get(run.size() - 1).sentence();
    }

    /** Whether a run is all that a sentence has before a total that it calls so, and comes to nearly that. */
    private static boolean sentenceWide(Figure total, List<Figure> run, List<Figure> parts) {
        BigDecimal sum = run.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal off = sum.subtract(total.value()).abs();
        return total.part() == Part.TOTAL
                && run.size() == parts.size()
                && run.stream().allMatch(part -> part.sentence() == total.sentence())
                && off.multiply(BigDecimal.valueOf(5)).compareTo(total.value()) <= 0;
    }

    /** Whether a figure may be the total of counts behind it. */
    public static boolean mayBeTotal(Figure figure) {
        return (figure.counted() && figure.noun() != null || figure.term() && !figure.count() && !figure.percent())
                && figure.quantity().hedge() == Hedge.EXACT
                && figure.value().compareTo(BigDecimal.valueOf(4)) >= 0;
    }
}
