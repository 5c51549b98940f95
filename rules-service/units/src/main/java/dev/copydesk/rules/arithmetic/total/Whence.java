package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Parts of which one verb is said, and the words that tell them apart: "ten come from the coast, six from the hills". Whoever comes from
 * the one does not come from the other; whoever exports oil may export gas as well.
 */
final class Whence {
    private static final Pattern WORDS =
            Pattern.compile("(?: ([a-z]++)(?: [a-z]++)?)? (from|to|for|in|at|by|on|with) ");

    private static final Set<String> APART = Set.of("from", "to", "for");

    /** Who has been somewhere may have been elsewhere, and who comes on one day may come on the next. */
    private static final Set<String> EXPERIENCED = Set.of("have", "has", "had");

    private static final BigDecimal MOST_OVER = new BigDecimal("1.1");

    private Whence() {}

    /** Whether parts that exclude one another are a few more than there are. Fewer than there are may leave some out. */
    static boolean overfull(String text, Claim claim) {
        List<Figure> parts = claim.grounds();
        String link = link(text, parts.get(0));
        return claim.expected().compareTo(claim.figure().value().multiply(MOST_OVER)) <= 0
                && parts.size() > 2
                && APART.contains(link)
                && parts.stream()
                        .allMatch(part -> part.bare()
                                && part.counted()
                                && link(text, part).equals(link))
                && !Doubts.overlap(claim);
    }

    /** Whether "of the 30 nurses" are more than there are, one verb is said of all parts, or each has a noun of its own, and nothing keeps them apart. */
    static boolean mayOverlap(String text, Claim claim) {
        List<Figure> parts = claim.grounds();
        Figure whole = claim.figure();
        if (whole.part() != Part.WHOLE || !whole.counted() || claim.expected().compareTo(whole.value()) <= 0) {
            return false;
        }
        Matcher first = WORDS.matcher(text).region(parts.get(0).end(), text.length());
        boolean named = parts.stream()
                .anyMatch(part -> part.noun() != null && !part.noun().equals(whole.noun()));
        boolean one = parts.stream().allMatch(Figure::bare) && !Doubts.overlap(claim);
        return named
                || one
                        && (!first.lookingAt()
                                || "on".equals(first.group(2))
                                || EXPERIENCED.contains(String.valueOf(first.group(1))));
    }

    private static String link(String text, Figure part) {
        Matcher words = WORDS.matcher(text).region(part.end(), text.length());
        return words.lookingAt() ? words.group(2) : "";
    }
}
