package dev.copydesk.ingest.language.quotation;

import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.source.SourceKinds;
import dev.copydesk.ingest.language.source.SpeechVerbs;
import java.util.Set;

/** Words that say whose a quotation is, though no cue of attribution was read in them: "Holm shot back", "Maro and Holm point out". */
final class SpeechTag {
    /** A sentence that only says who speaks has no more tokens. */
    private static final int LONGEST = 8;

    /** With one of these behind it a verb of motion is one of speech: "shot back", "chimed in", "pointed out". */
    private static final Set<String> PARTICLES = Set.of("back", "in", "out", "up", "on");

    /** With "back" these are answers, and sharp ones. */
    private static final Set<String> RETORTS = Set.of(
            "shot", "shoots", "fired", "fires", "hit", "hits", "snapped", "snaps", "shouted", "shouts", "yelled",
            "yells", "barked", "wrote", "writes", "texted", "tweeted", "called");

    private static final Set<String> ANSWERS = Set.of("comment", "reply", "respond", "answer");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "decline", "refuse", "no");

    private SpeechTag() {}

    /** Whether a sentence says that somebody did not speak: "did not reply to an email", "declined to comment". */
    static boolean refused(Words words) {
        for (int i = 0; i < words.size(); i++) {
            if (words.lemmaIn(i, ANSWERS)
                    && (words.in(i - 1, NOT) || words.in(i - 2, NOT) || words.lemmaIn(i - 2, NOT))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether a sentence begins with somebody who speaks, or says at its beginning who spoke: "So swore 12 recruits".
     *
     * @param cut whether an end mark of the quotation may have cut the sentence, so that it may be long
     */
    static boolean opens(Words words, boolean cut) {
        if (words.is(0, "so") && words.tagIs(1, "VBD", "VBZ") && NounPhrases.baseAfter(words, 2) != null) {
            return words.lemmaIn(1, Set.of("swear", "say", "vow", "promise", "write", "sing"));
        }
        // Whatever the tagger takes a bare surname for: "Ames shot back."
        if (words.capitalised(0) && words.in(1, RETORTS) && words.is(2, "back") && words.size() <= LONGEST) {
            return true;
        }
        Phrase subject = NounPhrases.baseAfter(words, 0);
        if (subject == null || !words.tagged(0, "PRP") && SourceKinds.of(words, subject) != SourceKind.NAMED_PERSON) {
            return false;
        }
        boolean verb = words.tagIs(subject.to(), "VBD", "VBZ");
        boolean speech = SpeechVerbs.classOf(words.lemma(subject.to())) != null && !words.is(subject.to() + 1, "that");
        return words.size() <= LONGEST && (verb || words.in(subject.to() + 1, PARTICLES)) || cut && verb && speech;
    }

    /** Whether a sentence says who speaks outside of its quotation marks: "“…,” Maro and Holm point out, “…”". */
    static boolean in(Words words) {
        boolean quoted = words.has(0) && words.first(0) == '”';
        for (int i = 0; i < words.size(); i++) {
            char mark = words.first(i);
            if (mark == '"') {
                quoted = !quoted;
            } else if (mark == '“' || mark == '”') {
                quoted = mark == '“';
            }
            boolean subject = words.tagged(i - 1, "NN") || words.tagged(i - 1, "PRP");
            boolean verb = words.tagIs(i, "VBD", "VBZ", "VBP") && SpeechVerbs.classOf(words.lemma(i)) != null;
            if (!quoted && subject && verb && !words.is(i + 1, "that")) {
                return true;
            }
        }
        return false;
    }
}
