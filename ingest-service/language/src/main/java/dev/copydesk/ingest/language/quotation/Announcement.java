package dev.copydesk.ingest.language.quotation;

import dev.copydesk.ingest.language.source.PersonNouns;
import dev.copydesk.ingest.language.source.Words;
import java.util.Set;

/**
 * Words that bring a quotation in and leave open whose it is: a noun of speech before a colon ("the message was blunt: …",
 * "there was only one verdict: …"), or a passive of calling without an agent ("has been called …").
 */
final class Announcement {
    /** What somebody must have uttered or felt. */
    private static final Set<String> UTTERANCES = Set.of(
            "message",
            "verdict",
            "answer",
            "reply",
            "response",
            "refrain",
            "complaint",
            "mood",
            "warning",
            "advice",
            "view",
            "feeling",
            "question",
            "sentiment",
            "reaction",
            "conclusion",
            "word",
            "cry",
            "plea",
            "order",
            "instruction",
            "demand",
            "consensus",
            "line",
            "thought",
            "explanation",
            "excuse",
            "opinion",
            "judgment",
            "judgement");

    private static final Set<String> SPOKEN = Set.of(
            "speaker",
            "word",
            "voice",
            "author",
            "writer",
            "quotation",
            "quote",
            "remark",
            "line",
            "sentence",
            "question");

    /** What was said by several, and kept. */
    private static final Set<String> RECORDED = Set.of(
            "exchange", "conversation", "dialogue", "recording", "transcript", "tape", "footage", "clip", "audio");

    private static final Set<String> BEING = Set.of("be", "come", "belong");

    /** A sentence about somebody's words names them early. */
    private static final int OPENING = 6;

    private static final Set<String> CONTENTS =
            Set.of("claim", "fear", "suggestion", "accusation", "grumble", "promise", "assurance");

    private static final Set<String> CALLED = Set.of(
            "called", "described", "branded", "labelled", "labeled", "likened", "denounced", "hailed", "dismissed");

    private Announcement() {}

    /** Whether the clause before the colon at {@code colon} names a thing said, and nobody who says it. */
    static boolean beforeColon(Words words, int colon) {
        int noun = -1;
        for (int k = colon - 1; k >= 0 && !(words.boundary(k) && noun >= 0); k--) {
            if (somebody(words, k) || noun < 0 && words.tagged(k, "IN")) {
                return false;
            }
            if (words.tagged(k, "NN")) {
                if (noun < 0 && !words.lemmaIn(k, UTTERANCES)) {
                    return false;
                }
                noun = noun < 0 ? k : noun;
            }
        }
        return noun >= 0;
    }

    /** "His answer was short.": whose the words after it are. */
    static boolean owned(Words words) {
        for (int k = 1; k < OPENING && words.has(k); k++) {
            int owner = words.tagged(k - 1, "JJ") ? k - 2 : k - 1;
            boolean owns = words.tagged(owner, "PRP$") && !words.is(owner, "its") || words.tagged(owner, "POS");
            if (owns && words.lemmaIn(k, UTTERANCES) && words.lemmaIn(k + 1, Set.of("be", "come"))) {
                return true;
            }
        }
        return false;
    }

    /**
     * "The speaker was Ada Holm.", "So said the bishop.", "The exchange is on a recording": a sentence after the words that only
     * says whose they are, or where they are kept.
     */
    static boolean credit(Words words) {
        if (words.in(0, Set.of("so", "thus"))) {
            return words.lemmaIn(1, Set.of("say", "speak", "write", "run", "go", "begin", "end"));
        }
        if (words.follows(0, "with", "that") || words.follows(0, "with", "those", "words")) {
            return true;
        }
        int noun = words.tagged(1, "JJ") ? 2 : 1;
        if (words.tagged(0, "DT") && words.lemmaIn(noun, RECORDED) && words.lemmaIn(noun + 1, BEING)) {
            return true;
        }
        if (!words.tagged(0, "DT") || !words.lemmaIn(noun, SPOKEN) || !words.lemmaIn(noun + 1, BEING)) {
            return false;
        }
        for (int k = noun + 2; k < words.size(); k++) {
            if (somebody(words, k) || PersonNouns.person(words, k)) {
                return true;
            }
        }
        return false;
    }

    /** "…, came the reply", "…, was the verdict on the quay": what follows the quotation's end names nobody either. */
    static boolean after(Words words, int offset) {
        int verb = 0;
        while (verb < words.size() && words.start(verb) < offset) {
            verb++;
        }
        boolean tag = words.lemmaIn(verb, Set.of("be", "come", "go", "run")) && words.is(verb + 1, "the");
        int noun = words.tagged(verb + 2, "JJ") ? verb + 3 : verb + 2;
        if (!tag || !words.lemmaIn(noun, UTTERANCES)) {
            return false;
        }
        for (int k = noun + 1; k < words.size(); k++) {
            if (somebody(words, k)) {
                return false;
            }
        }
        return true;
    }

    /** "There were complaints that “nobody …”": a noun of speech without an owner, and what was said. */
    static boolean content(Words words, int mark) {
        int noun = mark - 2;
        if (!words.is(mark - 1, "that") || !(words.lemmaIn(noun, UTTERANCES) || words.lemmaIn(noun, CONTENTS))) {
            return false;
        }
        for (int k = noun - 1; k >= 0; k--) {
            if (somebody(words, k)
                    || words.tagged(k, "DT") && k == noun - 1
                    || words.lemmaIn(k, Set.of("say", "tell", "respond", "face"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean somebody(Words words, int k) {
        return words.tagged(k, "PRP") && !words.is(k, "it") || words.tagged(k, "POS") || words.tagged(k, "NNP");
    }

    /** Whether the quotation's opening mark at {@code mark} follows "has been called" or "was described as". */
    static boolean named(Words words, int mark) {
        int verb = words.is(mark - 1, "as") ? mark - 2 : mark - 1;
        return words.in(verb, CALLED)
                && (words.is(verb - 1, "been")
                        || words.lemma(verb - 1).equals("be") && words.tagIs(verb - 1, "VBD", "VBZ", "VBP"));
    }
}
