package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Attribution.CueClass;
import dev.copydesk.contracts.Attribution.SourceKind;
import dev.copydesk.contracts.Sentence;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** What is claimed rather than said. */
public final class Claims {
    /** Verbs that leave open whether it is so. */
    private static final Set<String> UNPROVEN = Set.of("claim", "boast", "purport", "profess", "maintain");

    /** These tell how somebody speaks; of a party that nobody is named for they leave it as open. */
    private static final Set<String> OF_PARTIES = Set.of("insist", "contend", "assert", "swear", "allege");

    private static final Set<String> OWNING_UP = Set.of("acknowledge", "admit", "concede");

    /** The copy has judged, or shows what speaks against it. */
    private static final Pattern JUDGED = Pattern.compile(
            "\\b(?:falsely|wrongly|wrongfully|incorrectly|erroneously|baselessly|mistakenly|without (?:any )?(?:evidence|proof|basis)"
                    + "|no evidence|debunked|untrue|false|unfounded|in court|lawsuit|suit|complaint|filing|filings|testimony|testified|trial"
                    + "|indictment|affidavit|prosecutors?|tribunal|hearing)\\b");

    private Claims() {}

    /** Whether the verb tells that the copy does not know. */
    public static boolean unproven(Attribution claim) {
        boolean person = claim.sourceKind() == SourceKind.NAMED_PERSON;
        return UNPROVEN.contains(claim.cue()) || !person && OF_PARTIES.contains(claim.cue());
    }

    /** Whether a named person, or a pronoun for one, goes on claiming: one question is enough. */
    public static boolean again(Attribution before, Attribution claim) {
        String source = claim.source().toLowerCase(Locale.ROOT);
        return claim.sourceKind() == SourceKind.NAMED_PERSON
                && (source.equals("he") || source.equals("she") || source.equalsIgnoreCase(before.source()));
    }

    /** Whether another source, in the claim's sentence or the next of its paragraph, owns up to what is claimed or confirms it. */
    public static boolean bornOut(List<Sentence> sentences, Attribution claim, Attribution other) {
        return (other.cueClass() == CueClass.CONFIRM || OWNING_UP.contains(other.cue()))
                && other.start() > claim.start()
                && !other.source().equalsIgnoreCase(claim.source())
                && Near.sameParagraph(sentences, claim.sentence(), other.sentence());
    }

    /** Whether the claim's own sentence says what is to be thought of it. */
    public static boolean judged(String text, List<Sentence> sentences, Attribution claim) {
        Sentence sentence = sentences.get(claim.sentence());
        return JUDGED.matcher(text.substring(sentence.start(), sentence.end())).find();
    }
}
