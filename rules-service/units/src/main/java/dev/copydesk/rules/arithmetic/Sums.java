package dev.copydesk.rules.arithmetic;

import dev.copydesk.contracts.Flag;
import dev.copydesk.rules.article.Finding;
import java.math.BigDecimal;

/** What an editor reads about a sum that does not come out. */
public final class Sums {
    private Sums() {}

    /**
     * The flag for a sum whose parts do not come to its total.
     *
     * @param text of the article
     * @param sum the relation
     * @param elsewhere a figure elsewhere in the article for the same thing as a part, or null
     * @param slipped the part that it speaks against, or null
     */
    public static Flag wrong(String text, SumOf sum, Figure elsewhere, Figure slipped) {
        BigDecimal comesTo = sum.sum();
        String total = Wording.plain(sum.total().value());
        Finding finding = Finding.of("arithmetic.sum", text)
                .at(sum.start(), closeBracket(text, sum.end()))
                .working(Wording.sum(sum.parts(), comesTo))
                .working("the copy says " + total);
        if (elsewhere != null) {
            return likelySlip(text, sum, elsewhere, slipped, finding);
        }
        finding.message("The parts come to " + Wording.plain(comesTo) + ", not " + total
                + ". Check which of the figures is wrong.");
        finding.suggest(
                sum.total().start(),
                sum.total().end(),
                Wording.like(text, sum.total(), comesTo),
                "what the parts come to");
        for (Figure part : sum.parts()) {
            BigDecimal mended = sum.mended(part);
            if (!part.implied() && Slip.likely(part.value(), mended)) {
                finding.suggest(
                        part.start(),
                        part.end(),
                        Wording.like(text, part, mended),
                        "the total of " + total + " would be right");
            }
        }
        return finding.flag();
    }

    private static Flag likelySlip(String text, SumOf sum, Figure elsewhere, Figure slipped, Finding finding) {
        BigDecimal right = elsewhere.value();
        BigDecimal comesTo = sum.sum().subtract(slipped.value()).add(right);
        StringBuilder working = new StringBuilder();
        for (Figure part : sum.parts()) {
            working.append(working.isEmpty() ? "" : " + ");
            working.append(Wording.plain(part.equals(slipped) ? right : part.value()));
        }
        String written = text.substring(slipped.start(), slipped.end());
        return finding.working("with the " + Wording.plain(right) + " that the copy gives elsewhere: " + working + " = "
                        + Wording.plain(comesTo))
                .confidence(0.98)
                .message("The parts come to " + Wording.plain(sum.sum()) + ", not "
                        + Wording.plain(sum.total().value())
                        + ". The copy gives " + Wording.plain(right) + " elsewhere, and with that the sum is right: \""
                        + written
                        + "\" is the likely slip.")
                .suggest(
                        slipped.start(),
                        slipped.end(),
                        Wording.like(text, slipped, right),
                        "the figure given elsewhere")
                .evidence(elsewhere.start(), elsewhere.phraseEnd(), "the figure given elsewhere")
                .flag();
    }

    /** Whether a figure elsewhere mends a sum in the place of one of its parts. */
    public static boolean mends(SumOf sum, Figure part, Figure elsewhere) {
        return !part.equals(elsewhere)
                && !sum.parts().contains(elsewhere)
                && !sum.total().equals(elsewhere)
                && elsewhere.addsTo(part)
                && (part.noun() == null || part.noun().equals(elsewhere.noun()))
                && sum.mended(part).compareTo(elsewhere.value()) == 0;
    }

    private static int closeBracket(String text, int end) {
        return end < text.length() && text.charAt(end) == ')' ? end + 1 : end;
    }

    /** Whether a figure elsewhere mends a sum in the place of any of its parts. */
    public static boolean mendsAny(SumOf sum, Figure elsewhere) {
        return sum.parts().stream().anyMatch(part -> mends(sum, part, elsewhere));
    }
}
