package dev.copydesk.contracts.fact;

import dev.copydesk.contracts.fact.Attribution.SourceKind;
import java.util.Objects;

/**
 * Direct speech between quotation marks. Scare quotes, titles, slogans and terms are none.
 *
 * @param start of the words, opening mark included
 * @param end of the words, closing mark included
 * @param sentence index of the sentence in which it starts
 * @param speaker as written ("Kallas", "Ukrenergo"), or null where nobody is clearly named
 * @param speakerStart offset of the speaker's mention; -1 where there is none
 * @param speakerEnd offset of the speaker's mention; -1 where there is none
 * @param speakerKind what the speaker is; {@code NONE} where there is none
 * @param whole whether it stands as a sentence of its own, rather than as a few words inside one
 */
public record Quotation(
        int start,
        int end,
        int sentence,
        String speaker,
        int speakerStart,
        int speakerEnd,
        SourceKind speakerKind,
        boolean whole) {
    public Quotation {
        Objects.requireNonNull(speakerKind, "speakerKind");
    }
}
