package dev.copydesk.contracts;

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
 * @param sourceKind what stands behind the assertion
 * @param hedge the words of doubt in its scope ("unverified", "reportedly"), or null
 */
public record Attribution(
        int start,
        int end,
        int sentence,
        String cue,
        CueClass cueClass,
        String source,
        SourceKind sourceKind,
        String hedge) {
    public Attribution {
        Objects.requireNonNull(cueClass, "cueClass");
        Objects.requireNonNull(sourceKind, "sourceKind");
    }

    /** What a cue of attribution does. */
    public enum CueClass {
        NEUTRAL,
        CLAIM,
        WARN,
        ACCUSE,
        DENY,
        CONFIRM,
        HEARSAY,
        /** The copy itself says that something is not verified. */
        DOUBT
    }

    /** What stands behind an assertion. */
    public enum SourceKind {
        NAMED_PERSON,
        NAMED_INSTITUTION,
        DOCUMENT,
        UNNAMED_PERSON,
        UNNAMED_GROUP,
        ROLE,
        COLLECTIVE,
        SOCIAL_MEDIA,
        NONE
    }
}
