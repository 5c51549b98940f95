package dev.copydesk.ingest.language.attribution;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.NounPhrases;
import java.util.Set;

/**
 * A cue that is no verb of saying: "in the estimate of two agencies", "friends let it be known".
 *
 * @param from its first token
 * @param to behind its last token
 * @param source whose word it is
 * @param cue the word that tells so: what is let be known is told, and not known
 */
record IndirectCues(int from, int to, Phrase source, String cue) {
    private static final Set<String> TOLD = Set.of("estimate", "estimation", "account", "telling");

    /** The words at which one can stand. */
    static final Set<String> KEYS = Set.of("known", "estimate", "estimation", "account", "telling");

    /** The cue whose key word is {@code i}; null where there is none. */
    static IndirectCues at(Words words, int i) {
        if (words.is(i, "known")) {
            Phrase who = words.follows(i - 3, "let", "it", "be") ? NounPhrases.before(words, i - 3) : null;
            return who == null ? null : new IndirectCues(i - 3, i + 1, who, "let");
        }
        boolean told = words.in(i, TOLD) && words.follows(i - 2, "in", "the") && words.is(i + 1, "of");
        Phrase who = told ? NounPhrases.after(words, i + 2) : null;
        return who == null ? null : new IndirectCues(i - 2, i + 2, who, words.lemma(i));
    }
}
