package dev.copydesk.rules.weight;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Sentence;
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
            "doves");

    /** Which side is meant, where no noun says it. */
    private static final Pattern SIDE = Pattern.compile(
            "^(?:those|others|people|many|some) (?:on (?:the|that|this|either) (?:other |opposite )?side\\b|opposed to|against|in favou?r of"
                    + "|who (?:oppose|support|favou?r|back)\\b)");

    /** One of them, who was asked in the street. */
    private static final Pattern MEMBER = Pattern.compile(
            "\\b(?:supporter|opponent|critic|fan|admirer|detractor|backer|skeptic|sceptic)$", Pattern.CASE_INSENSITIVE);

    private Camps() {}

    /**
     * Whether a camp puts its case: a name would do the copy good, and its lack does little harm. Where it tells of deeds or of
     * the dead it is a witness, not a camp; what anybody could be who is of a mind is asked for a name wherever much hangs on it.
     */
    public static boolean argues(String text, List<Sentence> sentences, Attribution a) {
        if (a.sourceKind() == SourceKind.UNNAMED_PERSON) {
            return MEMBER.matcher(a.source()).find() && !Stakes.high(text, sentences, a);
        }
        if (a.sourceKind() != SourceKind.UNNAMED_GROUP) {
            return false;
        }
        if (SIDE.matcher(a.source().toLowerCase(Locale.ROOT)).find()) {
            return !Stakes.grave(text, sentences, a);
        }
        for (String word : SourceWords.of(a.source())) {
            if (CAMPS.contains(word)) {
                return !Stakes.grave(text, sentences, a);
            }
            if (OBJECTORS.contains(word)) {
                return !Stakes.high(text, sentences, a);
            }
        }
        return false;
    }
}
