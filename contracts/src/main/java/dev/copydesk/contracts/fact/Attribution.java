package dev.copydesk.contracts.fact;

import java.util.Objects;

/**
 * A place where the copy says, or should say, who stands behind an assertion.
 *
 * @param start of the cue with its source
 * @param end of the cue with its source
 * @param sentence index of its sentence in {@link Facts#sentences()}
 * @param cue lemma of the cue ("say", "according to", "reportedly")
 * @param cueClass what the cue does
 * @param source the source as written, or null where there is none
 * @param sourceStart offset of the source; -1 where there is none
 * @param sourceEnd offset of the source; -1 where there is none
 * @param sourceKind what stands behind the assertion
 * @param hedge the words that doubt what this source says ("reportedly"), or null
 * @param reason the words that say why the source is not named ("was not authorized to speak"), or null
 */
public record Attribution(
        int start,
        int end,
        int sentence,
        String cue,
        CueClass cueClass,
        String source,
        int sourceStart,
        int sourceEnd,
        SourceKind sourceKind,
        String hedge,
        String reason) {
    public Attribution {
        Objects.requireNonNull(cueClass, "cueClass");
        Objects.requireNonNull(sourceKind, "sourceKind");
    }

    /** Words of attribution with nobody behind them ("reportedly", "could not be verified"). */
    public static Attribution sourceless(int start, int end, int sentence, String cue, CueClass cueClass) {
        return new Attribution(start, end, sentence, cue, cueClass, null, -1, -1, SourceKind.NONE, null, null);
    }

    /** What a cue of attribution does. */
    public enum CueClass {
        NEUTRAL,
        CLAIM,
        WARN,
        ACCUSE,
        DENY,
        CONFIRM,
        /** Someone has said so, and the copy does not say who ("reportedly", "is understood to"). */
        HEARSAY,
        /** A finding or figure in the outlet's own voice that needs somebody behind it. */
        ASSERTION,
        /** The copy itself says that something is not verified. */
        DOUBT
    }

    /** What stands behind an assertion. */
    public enum SourceKind {
        NAMED_PERSON,
        /** An organisation, authority or government that readers can look up, named or by its definite office. */
        NAMED_INSTITUTION,
        /** A report, filing, law, poll or record. */
        DOCUMENT,
        UNNAMED_PERSON,
        UNNAMED_GROUP,
        /** One office that one person holds, without the name ("the regional governor"). */
        ROLE,
        /** Countries, alliances, sides or movements speaking with one voice. */
        COLLECTIVE,
        /** A channel, account or post that is not the account of somebody named. */
        SOCIAL_MEDIA,
        /** A pronoun whose person was not found, or words that are no speaker. */
        UNKNOWN,
        NONE
    }
}
