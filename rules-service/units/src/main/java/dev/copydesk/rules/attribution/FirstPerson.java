package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Copy whose writer speaks of himself: a column, an essay, a letter. Readers know whose view it is, and from whom he has what he tells. */
public final class FirstPerson {
    /** "I" with a word of the sentence behind it, "my", "me". */
    private static final Pattern ONESELF =
            Pattern.compile("[ImM](?:(?<=I)(?:['’](?:m|ve|d|ll))?(?= \\p{Ll})|(?<=[Mm])y(?:self)?+\\b|(?<=m)e\\b)");

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
        for (int at = 0; at < text.length() && (times < enough || !mine); at++) {
            if (!mayBe(text, at) || !oneself.region(at, text.length()).lookingAt()) {
                continue;
            }
            while (next < quotations.size() && quotations.get(next).start() <= at) {
                quotedTo = Math.max(quotedTo, quotations.get(next).end());
                next++;
            }
            if (at >= quotedTo && ofTheWriter(text, at)) {
                times++;
                mine |= text.charAt(at) != 'I';
            }
        }
        return times >= enough && mine;
    }

    /** Whether a word begins there with one of the letters with which those of oneself begin. */
    private static boolean mayBe(String text, int at) {
        char c = text.charAt(at);
        return (c == 'I' || c == 'm' || c == 'M') && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)));
    }

    /** Whether no name or noun with a capital stands before it, which makes of "I" a number: "World War I". */
    private static boolean ofTheWriter(String text, int at) {
        if (text.charAt(at) != 'I' || at == 0 || text.charAt(at - 1) != ' ') {
            return true;
        }
        int start = at - 1;
        while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
            start--;
        }
        return start == at - 1 || Character.isLowerCase(text.charAt(start));
    }
}
