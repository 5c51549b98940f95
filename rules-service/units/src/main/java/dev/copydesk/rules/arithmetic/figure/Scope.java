package dev.copydesk.rules.arithmetic.figure;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words that tell a figure in a later sentence from those before it: another time, place or matter, or what is only expected. */
public final class Scope {
    private static final int LONGEST = 300;

    /** What may stand anywhere in the sentence. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:also|too(?=[,.;:])|as well|elsewhere|neighbou?ring|nearby|alone|in a single|(?<!not )expect(?:s|ed)?|forecasts?|forecasted"
                    + "|predict(?:s|ed)?|hope[sd]?|target|separate(?:ly)?|meanwhile|besides|a (?:third|fourth|different|similar|normal)"
                    + "|national(?:ly)?|average|usual(?:ly)?|previous(?:ly)?|in (?:19|20)\\d\\d|on the (?:year|quarter|month)|year[- ]on[- ]year"
                    + "|over the (?:year|past|last|same)|(?<!than |from |since )(?:last|previous) (?:year|month|week|season)"
                    + "|(?:a|the) (?:year|month|week|decade) (?:ago|earlier|before)|than a (?:year|month|week)"
                    + "|annual(?:ly)?|yearly|monthly)\\b",
            Pattern.CASE_INSENSITIVE);

    /** "In Canada, ": at the head of the sentence. */
    private static final Pattern PLACE = Pattern.compile("\\s*(?:In|At|Across|For) (?:the )?\\p{Lu}[^,;\\n]{1,40}, ");

    /** What stands before the figure. */
    private static final Pattern MORE =
            Pattern.compile("\\b(?:further|(?<!(?:pay|find|spend|paying|finding|spending) )another|other|next)\\b");

    /** "A lead of 60 over the Greens". */
    private static final Pattern OPPONENT =
            Pattern.compile("(?: \\p{Ll}++){0,2}? (?:over|against|ahead of) (?:the )?(\\p{Lu}[\\p{L}’'-]++)");

    private static final Pattern SENTENCE_END = Pattern.compile("(?<!\\b(?:St|Mt|Mr|Mrs|Ms|Dr))[.!?](?:\\s|$)|\\n");
    private static final Pattern DEFINITE = Pattern.compile(
            "\\b(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]hose|[Tt]hese|[Ii]ts|[Tt]heir|[Ss]uch an?) (?:[\\p{L}-]++ ){0,2}?(?:of (?:just |only )?)?$");
    private static final Pattern GERUND = Pattern.compile(
            "\\b(?:[Pp]aying|[Ss]pending|[Cc]harging|[Ll]osing|[Ss]aving|[Ee]arning|[Gg]aining|[Ff]inding|[Pp]ay|[Ss]pend|[Ff]ind) (?:an? (?:extra|additional) |another )?$");

    private static final Pattern PRONOUN =
            Pattern.compile("\\b(?:[Hh]e|[Ss]he|[Ii]t|[Tt]hey|[Tt]hat|[Tt]his|[Ww]hich) (?:[\\p{Ll}’']++ ){0,2}$");

    /** "The 25-foot drop left two marinas dry, the first in 1938": what is taken as known needs no clause behind the comma. */
    private static final Pattern DEFINITE_RIGHT_BEFORE =
            Pattern.compile("(?:^|[^\\p{L}])(?:[Tt]he|[Tt]hat|[Tt]his|[Tt]hose|[Tt]hese) $");

    private static final Pattern OF_THEM = Pattern.compile(" of (?:them|those|these)\\b");

    private Scope() {}

    /** Whether a figure is of what stands before it: "half of them", "210 of those". */
    public static boolean ofThem(String text, Figure figure) {
        return OF_THEM.matcher(text).region(figure.end(), text.length()).lookingAt();
    }

    /**
     * Whether the sentence of a figure says that it is of something else than a figure in a sentence before; never where both stand in
     * one sentence.
     */
    public static boolean other(String text, Figure before, Figure figure) {
        if (before.sentence() >= figure.sentence()) {
            return false;
        }
        int from = start(text, before, figure);
        Matcher end = SENTENCE_END.matcher(text).region(figure.end(), text.length());
        int to = Math.min(end.find() ? end.start() : text.length(), figure.end() + LONGEST);
        int comma = text.substring(figure.end(), to).indexOf(',');
        boolean definite = comma >= 0
                && DEFINITE_RIGHT_BEFORE
                        .matcher(text.substring(from, figure.start()))
                        .find();
        to = definite ? figure.end() + comma : to;
        return OTHER.matcher(text.substring(from, to)).find()
                || headed(text, from, figure)
                || againstOther(text, before, figure);
    }

    /** The same by the words before the figure alone: what is said behind a total ("is expected to rise") is not of its parts. */
    public static boolean otherBefore(String text, Figure before, Figure figure) {
        if (before.sentence() >= figure.sentence()) {
            return false;
        }
        int from = start(text, before, figure);
        return OTHER.matcher(text.substring(from, figure.start())).find() || headed(text, from, figure);
    }

    private static boolean headed(String text, int from, Figure figure) {
        return PLACE.matcher(text).region(from, figure.start()).lookingAt()
                || MORE.matcher(text.substring(from, figure.start())).find();
    }

    /** Whether a figure is a lead over somebody of whom the sentences before did not tell. */
    private static boolean againstOther(String text, Figure before, Figure figure) {
        Matcher opponent = OPPONENT.matcher(text).region(figure.end(), text.length());
        return opponent.lookingAt()
                && !text.substring(Math.max(0, before.start() - LONGEST), figure.start())
                        .contains(opponent.group(1));
    }

    /** Where a figure's sentence begins, at most so far before it. */
    private static int start(String text, Figure before, Figure figure) {
        return start(text, Math.max(before.end(), figure.start() - LONGEST), figure.start());
    }

    /** Where the last sentence begins in a stretch of text. */
    private static int start(String text, int from, int to) {
        int start = from;
        Matcher end = SENTENCE_END.matcher(text).region(from, to);
        while (end.find()) {
            start = end.end();
        }
        return start;
    }

    /** Whether the words before a figure take it as known: "the loss of 60", "that 25% rise", "paying $7 more", "it is
     * 40 short". */
    public static boolean known(String text, Figure figure) {
        String before = text.substring(Math.max(0, figure.start() - 50), figure.start());
        return DEFINITE.matcher(before).find()
                || GERUND.matcher(before).find()
                || PRONOUN.matcher(before).find();
    }
}
