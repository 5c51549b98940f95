package dev.copydesk.rules.weight;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;

/** One sentence with a source at its head. */
record Said(String text, List<Sentence> sentences, Attribution attribution) {
    static Said of(String source, String cue, SourceKind kind, String content) {
        String head = source + " " + cue;
        String text = head + " " + content;
        return new Said(
                text,
                List.of(new Sentence(0, text.length(), 0)),
                new Attribution(
                        0, head.length(), 0, cue, CueClass.NEUTRAL, source, 0, source.length(), kind, null, null));
    }
}
