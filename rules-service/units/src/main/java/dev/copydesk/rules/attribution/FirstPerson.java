package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copy whose writer speaks of himself: a column, an essay, a letter. Readers know whose view it is, and from whom he has what he tells. */
public final class FirstPerson {
    /** "I" with a word of the sentence behind it, and none before that makes it a number ("World War I"). */
    private static final Pattern ONESELF = Pattern.compile(
            "(?<!\\p{L}\\p{Ll}{0,20} )I(?:['’](?:m|ve|d|ll))?(?= \\p{Ll})|(?<=\\b\\p{Ll}{1,20} )I(?:['’](?:m|ve|d|ll))?(?= \\p{Ll})"
                    + "|\\b(?:[Mm]y|me|[Mm]yself)\\b");

    /** A reporter, too, says "told me" now and then. */
    private static final int OFTEN = 4;

    /** So many sentences a time are a report in which the reporter shows. */
    private static final int SENTENCES = 25;

    private FirstPerson() {}

    /**
     * Whether the writer speaks of himself that often, outside of quotation marks.
     *
     * @param quotations those of the copy, in order of where they start
     */
    public static boolean tells(String text, List<Sentence> sentences, List<Quotation> quotations) {
        int enough = Math.max(OFTEN, sentences.size() / SENTENCES);
        Matcher oneself = ONESELF.matcher(text);
        boolean mine = false;
        int next = 0;
        int quotedTo = 0;
        int times = 0;
        while ((times < enough || !mine) && oneself.find()) {
            while (next < quotations.size() && quotations.get(next).start() <= oneself.start()) {
                quotedTo = Math.max(quotedTo, quotations.get(next).end());
                next++;
            }
            if (oneself.start() >= quotedTo) {
                times++;
                mine |= text.charAt(oneself.start()) != 'I';
            }
        }
        return times >= enough && mine;
    }
}
