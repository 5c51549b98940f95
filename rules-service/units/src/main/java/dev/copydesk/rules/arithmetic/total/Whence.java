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
    private static final Pattern WORDS = Pattern.compile("(?: [a-z]++(?: [a-z]++)?)? (from|to|for|in|at|by|on|with) ");

    private static final Set<String> APART = Set.of("from", "to", "for");

    /** What the same people or things may do in two places, or with two things. */
    private static final Pattern SHARED = Pattern.compile(
            " (?:(?:have|has|had) (?:worked|been|played)|speaks?|spoke|exports?|exported|plays?|played|sells?|sold|owns?|owned|uses?|used|reports?|reported)\\b");

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

    /**
     * Whether parts come to more than there are, and one verb is said of all of them that may be true twice of one: "Of the 40 countries,
     * 22 export oil, 14 gas and nine coal".
     */
    static boolean mayOverlap(String text, Claim claim) {
        List<Figure> parts = claim.grounds();
        Figure whole = claim.figure();
        return whole.part() == Part.WHOLE
                && whole.counted()
                && claim.expected().compareTo(whole.value()) > 0
                && SHARED.matcher(text)
                        .region(parts.get(0).end(), text.length())
                        .lookingAt()
                && !Doubts.overlap(claim);
    }

    private static String link(String text, Figure part) {
        Matcher words = WORDS.matcher(text).region(part.end(), text.length());
        return words.lookingAt() ? words.group(1) : "";
    }
}
