package dev.copydesk.rules.weight;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Quotation;
import java.util.Set;
import java.util.regex.Pattern;

/** People who happened to be there and tell, in words of their own, how it was for them: that can be disputed by nobody. */
public final class Bystanders {
    private static final Set<String> PEOPLE = Set.of(
            "resident",
            "visitor",
            "neighbor",
            "neighbour",
            "villager",
            "shopper",
            "shopkeeper",
            "customer",
            "tourist",
            "commuter",
            "passenger",
            "parent",
            "mother",
            "father",
            "fan",
            "friend",
            "voter",
            "student",
            "evacuee",
            "refugee",
            "person",
            "man",
            "woman",
            "user",
            "viewer",
            "reader",
            "teenager",
            "worker",
            "commenter");

    /** How somebody is heard who has not been asked. */
    private static final Set<String> POSTING = Set.of("write", "post", "tweet", "comment", "joke", "quip", "exclaim");

    private static final Pattern ONESELF = Pattern.compile("\\b(?:I|we|We|my|My|our|Our|me|us)\\b");

    private Bystanders() {}

    /** Whether a person without a name is one of them, and is quoted on himself, not on what somebody else has done. */
    public static boolean tellsOfOneself(String text, Attribution a, Quotation words) {
        String quoted = text.substring(words.start(), words.end());
        return words.speakerStart() == a.sourceStart()
                && (POSTING.contains(a.cue()) || ONESELF.matcher(quoted).find())
                && !Stakes.accuses(quoted)
                && SourceWords.of(a.source()).stream().anyMatch(PEOPLE::contains);
    }
}
