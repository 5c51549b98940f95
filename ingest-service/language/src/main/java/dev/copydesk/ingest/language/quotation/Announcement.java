package dev.copydesk.ingest.language.quotation;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.source.PersonNouns;
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
            "judgement",
            "voice",
            "shout",
            "murmur",
            "joke",
            "talk");

    private static final Set<String> SHARED =
            Set.of("verdict", "mood", "feeling", "sentiment", "consensus", "view", "opinion", "refrain", "complaint");

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

    /** "That is clause 14 of the lease". */
    private static final Set<String> PARTS =
            Set.of("clause", "section", "article", "rule", "verse", "paragraph", "line", "chapter");

    private static final Set<String> AUTHORING =
            Set.of("write", "compose", "pen", "sing", "carve", "paint", "coin", "record");

    private static final Set<String> ANNOUNCED = Set.of("warning", "announcement");

    /** What tells where words stand: "the exchange opens the play". */
    private static final Set<String> PLACED = Set.of("be", "come", "belong", "open", "appear");

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
        if (toldOf(words, colon)) {
            return true;
        }
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

    /** "The mood on the pier was plain:": a noun of speech that opens the sentence, with nobody in it. */
    private static boolean toldOf(Words words, int colon) {
        Phrase head = NounPhrases.baseAfter(words, 0);
        if (head == null || head.from() != 0 || !words.lemmaIn(head.to() - 1, UTTERANCES)) {
            return false;
        }
        boolean be = false;
        for (int k = head.from(); k < colon; k++) {
            if (somebody(words, k)) {
                return false;
            }
            be |= words.lemma(k).equals("be");
        }
        return be;
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
            return words.is(0, "thus")
                    || words.lemmaIn(1, Set.of("say", "speak", "write", "read", "run", "go", "begin", "end"));
        }
        if (words.in(0, Set.of("that", "this"))
                && words.is(1, "is")
                && words.in(2, PARTS)
                && words.tagged(3, "CD")
                && words.is(4, "of")) {
            return true;
        }
        if (words.follows(0, "with", "that") || words.follows(0, "with", "those", "words")) {
            return true;
        }
        int noun = words.tagged(1, "JJ") ? 2 : 1;
        if (words.tagged(0, "DT") && words.lemmaIn(noun, RECORDED) && words.lemmaIn(noun + 1, PLACED)) {
            return true;
        }
        int by = words.is(noun + 1, ",") ? noun + 2 : noun + 1;
        boolean author = words.in(by, Set.of("by", "from", "of")) && words.tagged(by + 1, "NNP");
        if (!words.tagged(0, "DT")
                || !words.lemmaIn(noun, SPOKEN)
                || !(author || words.lemmaIn(noun + 1, BEING) && !done(words, noun + 2))) {
            return false;
        }
        for (int k = noun + 2; k < words.size(); k++) {
            if (somebody(words, k) || PersonNouns.person(words, k)) {
                return true;
            }
        }
        return false;
    }

    private static boolean finite(Words words) {
        for (int i = 0; i < words.size(); i++) {
            boolean relative = words.in(i - 1, Set.of("that", "who", "which"));
            if (words.tagIs(i, "VBD", "VBZ", "VBP", "MD") && !relative) {
                return true;
            }
        }
        return false;
    }

    /** "The line was cleared": no line of a text. */
    private static boolean done(Words words, int participle) {
        return words.tag(participle).equals("VBN")
                && !words.lemmaIn(participle, Set.of("speak", "say", "write", "ask", "shout", "make"));
    }

    /** "Holm wrote the verse on a tax demand": a sentence that tells who wrote one of these texts. */
    static boolean written(Words words, Set<String> texts) {
        for (int i = 2; i < words.size(); i++) {
            boolean text = words.tagged(i, "NN") && words.lemmaIn(i, texts) || words.in(i, ANNOUNCED);
            boolean aloud = words.is(i, "words") && words.lemmaIn(i - 2, Set.of("speak", "read", "say"));
            if ((text && words.lemmaIn(i - 2, AUTHORING) || aloud)
                    && words.in(i - 1, Set.of("the", "these", "those"))) {
                return true;
            }
        }
        return false;
    }

    /** "…, came the reply", "…, was the verdict on the quay": what follows the quotation's end names nobody either. */
    static boolean after(Words words, int offset) {
        return after(words, offset, UTTERANCES);
    }

    /** "…, was the verdict": whoever the copy has spoken of, it is more than one who thinks so, and whose words these are it leaves open. */
    static boolean shared(Words words, int offset) {
        return after(words, offset, SHARED);
    }

    private static boolean after(Words words, int offset, Set<String> nouns) {
        int verb = 0;
        while (verb < words.size() && words.start(verb) < offset) {
            verb++;
        }
        if (words.follows(verb, "rang", "out")
                || words.follows(verb, "went", "up")
                || words.follows(verb, "was", "heard")) {
            return nobodyFrom(words, verb + 2);
        }
        boolean tag = words.lemmaIn(verb, Set.of("be", "come", "go", "run")) && words.in(verb + 1, Set.of("the", "a"));
        int noun = words.tagged(verb + 2, "JJ") ? verb + 3 : verb + 2;
        if (!tag || !words.lemmaIn(noun, nouns)) {
            return false;
        }
        return nobodyFrom(words, noun + 1);
    }

    private static boolean nobodyFrom(Words words, int from) {
        for (int k = from; k < words.size(); k++) {
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
