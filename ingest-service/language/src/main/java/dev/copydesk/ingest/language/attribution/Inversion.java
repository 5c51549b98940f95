package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.Calendar;
import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.source.SourceKinds;
import java.util.Set;

/** Tells a verb of saying that stands before its subject ("…,” said Kallas") from one that stands after it. */
final class Inversion {
    /** These have a hearer or a target after them: "told followers", "urged Russian leaders". */
    private static final Set<String> WITH_OBJECT = Set.of(
            "tell",
            "urge",
            "inform",
            "notify",
            "advise",
            "ask",
            "brief",
            "assure",
            "remind",
            "accuse",
            "blame",
            "denounce",
            "criticize",
            "criticise",
            "condemn",
            "slam",
            "lambast",
            "alert",
            "cite",
            "quote",
            "expect",
            "want",
            "call",
            "reveal",
            "announce",
            "report",
            "describe",
            "show",
            "see",
            "find",
            "hear",
            "know",
            "declare",
            "dismiss",
            "reject",
            "deny",
            "dispute",
            "confirm",
            "mention",
            "highlight",
            "stress",
            "underscore",
            "emphasize");

    private static final Set<String> NEVER_INVERTED = Set.of(
            "show",
            "see",
            "find",
            "hear",
            "know",
            "expect",
            "want",
            "call",
            "describe",
            "cite",
            "quote",
            "dismiss",
            "reject",
            "tell",
            "inform",
            "notify",
            "brief");

    private Inversion() {}

    static boolean at(Words words, int verb) {
        boolean opens = words.has(verb - 1) && (words.boundary(verb - 1) || words.first(verb - 1) == '\'');
        if (!opens
                || words.tagged(verb, "VBG")
                || words.tagged(verb, "VBN") && !words.lemma(verb).equals("say")
                || words.lemmaIn(verb, WITH_OBJECT) && !afterQuotation(words, verb)) {
            return false;
        }
        Phrase base = NounPhrases.baseAfter(words, verb + 1);
        if (base == null
                || closesRelative(words, verb - 1) && SourceKinds.of(words, base) != SourceKind.NAMED_PERSON
                || Calendar.word(words, base.to() - 1)
                || Calendar.word(words, verb + 1)
                || words.is(verb + 1, "it")
                || words.is(verb + 1, "there")) {
            return false;
        }
        if (words.lemma(verb).equals("claim") && SourceKinds.of(words, base) == SourceKind.UNKNOWN) {
            return false;
        }
        return !goesOn(words, base.to())
                && !goesOn(words, NounPhrases.after(words, verb + 1).to());
    }

    /** "The start-up, which raised millions, claims": the comma ends a clause about the subject, which stands before it. */
    private static boolean closesRelative(Words words, int comma) {
        if (!words.is(comma, ",")) {
            return false;
        }
        int open = comma - 1;
        while (words.has(open) && !words.boundary(open)) {
            open--;
        }
        return words.is(open, ",") && words.in(open + 1, Set.of("which", "who", "whose", "where"));
    }

    /** Whether a finite verb follows, so that what stands before it is the subject of a clause and nobody who speaks. */
    private static boolean goesOn(Words words, int at) {
        int verb = at;
        while (words.tagged(verb, "RB")) {
            verb++;
        }
        return words.tagged(verb, "MD") || words.tagIs(verb, "VBD", "VBZ", "VBP");
    }

    private static boolean afterQuotation(Words words, int verb) {
        return "”\"’'".indexOf(words.first(verb - 1)) >= 0 && !words.lemmaIn(verb, NEVER_INVERTED);
    }
}
