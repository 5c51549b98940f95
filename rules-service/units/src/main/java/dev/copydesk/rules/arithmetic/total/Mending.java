package dev.copydesk.rules.arithmetic.total;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;

/**
 * A figure elsewhere that makes a failed sum right.
 *
 * @param sum the sum that fails
 * @param part the part in whose place it would stand
 * @param elsewhere the figure given elsewhere in the copy
 */
public record Mending(Claim sum, Figure part, Figure elsewhere) {
    /** Index of the part in the article: it is the slip, so other claims on it need not be told as well. */
    public int getSlip() {
        return part.index();
    }
}
