package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Kinds;
import dev.copydesk.rules.arithmetic.figure.People;
import dev.copydesk.rules.arithmetic.figure.Series;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Totals of things that go by a general noun, and parts that go by more special ones: "20 vehicles, 12 buses and eight trams". */
public final class Compositions {
    private static final Set<Part> NO_PARTS =
            EnumSet.of(Part.EACH, Part.DIFFERENCE, Part.TOTAL, Part.SUBSET, Part.BASE);

    /** Words behind which a list is only of some of them, or of others as well. */
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:including|among|mostly|mainly|such as|at least|as well as|besides|apart from|other than|and other|in addition"
                    + "|of (?:them|which|those|these|whom)|plus|with|compared|from|than)\\b");

    /** One more that is not told in a number, or more of which nobody says how many: "and a shotgun", "and several rabbits". */
    private static final Pattern UNCOUNTED =
            Pattern.compile(" and (?:an?|another|the|his|her|their|several|some|other|many) [a-z]");

    private static final Pattern UNCOUNTED_BETWEEN = Pattern.compile(", (?:an?|another|several|some|many) [a-z]");

    private static final int LOOK = 25;

    private static final int FARTHEST = 220;

    /** Where more than this is missing, the copy has left some out. */
    private static final BigDecimal MOST_OFF = new BigDecimal("0.12");

    private Compositions() {}

    /** The readings of a figure that counts a general noun: the figures behind it, or before it, that count things of its kind. */
    public static List<Claim> of(String text, Around around) {
        Figure total = around.figure();
        List<Claim> claims = new ArrayList<>();
        List<Figure> behind = run(total, around.after());
        List<Figure> before = run(total, reversed(around.before()));
        if (behind.size() > 1) {
            claims.add(claim(text, total, behind));
        }
        if (before.size() > 1) {
            claims.add(claim(text, total, reversed(before)));
        }
        return claims;
    }

    private static final Pattern GROUP_OF = Pattern.compile(
            "\\b(?:crew|team|party|group|panel|jury|squad|staff|delegation|class|cast|family|committee|board|council|choir|band|gang|expedition)"
                    + " of $");

    /** "A crew of eleven, six Filipinos and five Ukrainians, was": who is in a group, between two commas. */
    public static List<Claim> ofGroup(String text, Figure size, Series members) {
        int from = members.figures().contains(size) ? 1 : 0;
        List<Figure> parts = members.figures().subList(from, members.figures().size());
        boolean group = size.bare()
                && GROUP_OF.matcher(text.substring(Math.max(0, size.start() - 20), size.start()))
                        .find();
        boolean apposed = parts.size() > 1
                && parts.get(0).index() == size.index() + 1
                && parts.get(0).start() - size.end() <= 3
                && text.startsWith(",", members.last().phraseEnd());
        boolean people = parts.stream()
                .allMatch(part -> part.counted()
                        && (People.counted(part)
                                || text.substring(part.end(), part.phraseEnd())
                                        .chars()
                                        .anyMatch(Character::isUpperCase)));
        if (!group || !apposed || !people) {
            return List.of();
        }
        Claim claim = Sums.of(text, size, parts).at(size.start(), size.phraseEnd());
        return List.of(Totals.near(claim) ? claim.likely() : claim.hint());
    }

    /** Whether a figure counts things by a general noun. */
    public static boolean general(Figure figure) {
        return figure.counted()
                && Kinds.general(figure.noun())
                && (figure.part() == Part.TOTAL || !NO_PARTS.contains(figure.part()));
    }

    /** The figures of one sentence next to a total that count things of its kind, nothing between them. */
    private static List<Figure> run(Figure total, List<Figure> outwards) {
        List<Figure> run = new ArrayList<>();
        Set<String> nouns = new HashSet<>();
        for (Figure other : outwards) {
            boolean part = other.counted()
                    && Kinds.includes(total.noun(), other.noun())
                    && !NO_PARTS.contains(other.part())
                    && Math.abs(other.sentence() - total.sentence()) <= 1
                    && other.block() == total.block()
                    && (run.isEmpty() || run.get(0).sentence() == other.sentence());
            if (!part || !nouns.add(other.noun())) {
                break;
            }
            run.add(other);
        }
        return run;
    }

    private static Claim claim(String text, Figure total, List<Figure> parts) {
        Claim claim = Sums.of(text, total, parts).at(total.start(), total.phraseEnd());
        int from = Math.min(total.phraseEnd(), parts.get(0).start());
        int to = Math.max(total.start(), parts.get(parts.size() - 1).phraseEnd());
        boolean smaller = parts.stream().allMatch(part -> part.value().compareTo(total.value()) < 0);
        boolean open = Totals.behindAnArticle(text, parts.get(0))
                || to - from > FARTHEST
                || OPEN.matcher(text.substring(ownSentence(text, total, parts, from), to))
                        .find()
                || uncounted(text, parts)
                || !smaller;
        BigDecimal off = claim.expected().subtract(total.value()).abs();
        boolean near = off.compareTo(total.value().multiply(MOST_OFF)) <= 0;
        boolean sentence = parts.get(0).sentence() == total.sentence();
        return open || !Totals.near(claim)
                ? claim.hint()
                : near && (sentence || parts.size() > 2) ? claim.likely() : claim.loose();
    }

    /** Where the words begin that may leave parts out: those of a total in the sentence before are of other things. */
    private static int ownSentence(String text, Figure total, List<Figure> parts, int from) {
        if (total.sentence() >= parts.get(0).sentence()) {
            return from;
        }
        return from + Math.max(0, text.substring(from, parts.get(0).start()).lastIndexOf(". "));
    }

    private static boolean uncounted(String text, List<Figure> parts) {
        Figure last = parts.get(parts.size() - 1);
        String listed = text.substring(parts.get(0).start(), last.start());
        String behind = text.substring(last.start(), Math.min(text.length(), last.phraseEnd() + LOOK));
        return UNCOUNTED_BETWEEN.matcher(listed).find()
                || UNCOUNTED.matcher(listed).find()
                || UNCOUNTED.matcher(behind).find();
    }

    private static List<Figure> reversed(List<Figure> figures) {
        List<Figure> reversed = new ArrayList<>(figures);
        Collections.reverse(reversed);
        return reversed;
    }
}
