package dev.copydesk.ingest.language.attribution;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.VerbGroup;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.NounPhrases;
import java.util.Set;

/** Tells by what stands before a verb of saying whether something is said. */
final class BeforeVerbs {
    private BeforeVerbs() {}

    /** "Police say": what the tagger takes for an infinitive is none right behind the subject that opens the sentence. */
    static boolean opens(Words words, VerbGroup group) {
        Phrase subject = words.tag(group.verb()).equals("VB") && group.from() == group.verb()
                ? NounPhrases.before(words, group.from())
                : null;
        return subject != null
                && subject.from() == 0
                && words.tagged(0, "NN")
                && (subject.to() == 1 || !words.tag(0).equals("NN"));
    }

    /** "What he was told by his advisers": that is what nobody knows, and nothing is reported of it. */
    static boolean asked(Words words, VerbGroup group) {
        Phrase hearer = NounPhrases.before(words, group.from());
        return hearer != null && words.in(hearer.from() - 1, Set.of("what", "whatever", "whether"));
    }

    /** "If officials deny a request", "why do officials believe": nobody has said anything yet. */
    static boolean supposed(Words words, Phrase source) {
        return words.in(source.from() - 1, Set.of("if", "unless", "whether", "do", "does", "did"))
                || words.follows(source.from() - 2, "first", "time");
    }
}
