package dev.copydesk.rules.weight;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Attribution.SourceKind;
import dev.copydesk.contracts.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Groups that are known by the cause they stand for: what "opponents of the bill" say is their case, and the reader knows whose it is. */
public final class Camps {
    private static final Set<String> CAMPS = Set.of(
            "opponents",
            "supporters",
            "proponents",
            "advocates",
            "activists",
            "campaigners",
            "defenders",
            "backers",
            "detractors",
            "reformers",
            "environmentalists",
            "conservationists",
            "protesters",
            "demonstrators");

    /** Anybody can be one of these; they are a camp where they argue. */
    private static final Set<String> OBJECTORS = Set.of(
            "critics",
            "skeptics",
            "sceptics",
            "pundits",
            "commentators",
            "fans",
            "admirers",
            "progressives",
            "conservatives",
            "liberals",
            "moderates",
            "hardliners",
            "hawks",
            "doves",
            "loyalists",
            "rivals",
            "allies");

    private static final Set<String> ARGUING = Set.of("argue", "contend", "counter", "complain", "lament", "worry");

    /** Which side is meant, where no noun says it. */
    private static final Pattern SIDE = Pattern.compile(
            "^(?:those|others|people|many|some) (?:on (?:the|that|this|either) (?:other |opposite )?side\\b|opposed to|against|in favou?r of"
                    + "|who (?:oppose|support|favou?r|back)\\b)");

    /** One of them, who was asked in the street. */
    private static final Pattern MEMBER = Pattern.compile(
            "\\b(?:supporter|opponent|critic|fan|admirer|detractor|backer|skeptic|sceptic)$", Pattern.CASE_INSENSITIVE);

    private Camps() {}

    /**
     * Whether a camp speaks: a name would do the copy good, and its lack does little harm. What anybody could be who is of a mind is
     * asked for a name where much hangs on the words.
     */
    public static boolean argues(String text, List<Sentence> sentences, Attribution a) {
        if (a.sourceKind() == SourceKind.UNNAMED_PERSON) {
            return MEMBER.matcher(a.source()).find() && !Stakes.high(text, sentences, a);
        }
        if (a.sourceKind() != SourceKind.UNNAMED_GROUP) {
            return false;
        }
        if (SIDE.matcher(a.source().toLowerCase(Locale.ROOT)).find()) {
            return true;
        }
        for (String word : a.source().toLowerCase(Locale.ROOT).split("[^\\p{L}-]++")) {
            if (CAMPS.contains(word)
                    || OBJECTORS.contains(word) && (ARGUING.contains(a.cue()) || !Stakes.high(text, sentences, a))) {
                return true;
            }
        }
        return false;
    }
}
