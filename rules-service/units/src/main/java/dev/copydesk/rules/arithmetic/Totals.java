package dev.copydesk.rules.arithmetic;

import dev.copydesk.contracts.Quantity.Part;
import java.util.regex.Pattern;

/** Wordings that make a figure the total of others. */
public final class Totals {
    /** Brackets stand so close behind the total's noun. */
    private static final int NEAR = 40;

    /** A list that does not claim to be all of it. */
    private static final Pattern OPEN = Pattern.compile(
            "\\b(?:including|among|of (?:them|whom|which|those)|mostly|mainly|e\\.g\\.|such as|at least)\\b");

    private Totals() {}

    /** Whether a series in brackets takes apart the figure before the brackets. */
    public static boolean takenApart(String text, Figure total, Series parts) {
        int gap = parts.first().start() - total.phraseEnd();
        if (gap < 0 || gap > NEAR || parts.closing() >= text.length() || text.charAt(parts.closing()) != ')') {
            return false;
        }
        String between = text.substring(total.phraseEnd(), parts.first().start());
        String inside = text.substring(parts.first().start(), parts.closing());
        boolean whole = parts.figures().stream().allMatch(part -> part.exact() && part.part() != Part.SUBSET);
        return whole && between.indexOf(',') < 0 && !OPEN.matcher(inside).find();
    }
}
