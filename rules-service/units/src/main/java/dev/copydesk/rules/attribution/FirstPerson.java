package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Quotation;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copy whose writer speaks of himself: a column, an essay, a letter. Readers know whose view it is, and from whom he has what he tells. */
public final class FirstPerson {
    private static final Pattern ONESELF = Pattern.compile("\\b(?:I|[Mm]y|me|[Mm]yself)\\b(?![.-])");

    /** A reporter, too, says "told me" now and then. */
    private static final int OFTEN = 4;

    private FirstPerson() {}

    /**
     * Whether the writer speaks of himself that often, outside of quotation marks.
     *
     * @param quotations those of the copy, in order of where they start
     */
    public static boolean tells(String text, List<Quotation> quotations) {
        Matcher oneself = ONESELF.matcher(text);
        int next = 0;
        int quotedTo = 0;
        int times = 0;
        while (times < OFTEN && oneself.find()) {
            while (next < quotations.size() && quotations.get(next).start() <= oneself.start()) {
                quotedTo = Math.max(quotedTo, quotations.get(next).end());
                next++;
            }
            if (oneself.start() >= quotedTo) {
                times++;
            }
        }
        return times >= OFTEN;
    }
}
