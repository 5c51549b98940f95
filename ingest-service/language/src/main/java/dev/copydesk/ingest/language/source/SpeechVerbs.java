package dev.copydesk.ingest.language.source;

import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.text.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verbs with which somebody is quoted or reported. */
public final class SpeechVerbs {
    /** Done by being said, or true or false of nobody: a demand, a promise, a question, a nickname. */
    private static final Set<String> ACTS = Set.of(
            "ask",
            "wonder",
            "dub",
            "demand",
            "testify",
            "vow",
            "pledge",
            "promise",
            "propose",
            "recommend",
            "protest",
            "hope",
            "criticize",
            "criticise",
            "condemn",
            "denounce",
            "slam",
            "lambast",
            "admonish",
            "comment");

    /** Of a body these are its acts; what one person announces may be news that nobody stands behind. */
    private static final Set<String> ANNOUNCING = Set.of("announce", "declare", "proclaim");

    /** With somebody and what he or she should do these are orders and advice: "warned residents to leave". */
    private static final Set<String> DIRECTING =
            Set.of("warn", "urge", "advise", "tell", "caution", "remind", "alert", "notify", "inform");

    /** What goes on in many heads is the writer's picture of them: "crews understood that". */
    private static final Set<String> PERCEIVING = Set.of(
            "understand",
            "know",
            "realize",
            "realise",
            "see",
            "hear",
            "notice",
            "recognize",
            "recognise",
            "remember",
            "feel",
            "learn");

    private static final Set<String> WHERE = Set.of("in", "of", "on", "near", "at", "across", "from", "along");

    private static final Set<String> NEVER_BY = Set.of(
            "claim",
            "verify",
            "see",
            "hear",
            "remember",
            "understand",
            "notice",
            "recognize",
            "recognise",
            "find",
            "know",
            "learn",
            "write",
            "post",
            "show",
            "concern",
            "begin",
            "continue",
            "point",
            "realize",
            "realise",
            "promise",
            "call",
            "dub",
            "term",
            "label",
            "brand",
            "deem",
            "want",
            "wonder",
            "answer",
            "question",
            "propose",
            "signal",
            "cite",
            "speak",
            "note");

    private static final Map<String, CueClass> CLASSES = new HashMap<>();
    private static final Set<String> AMBIGUOUS = new HashSet<>();

    static {
        for (String line : WordFile.lines(SpeechVerbs.class, "speech-verbs.txt")) {
            int colon = line.indexOf(':');
            CueClass cueClass = CueClass.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
            for (String verb : List.of(line.substring(colon + 1).strip().split("\\s++"))) {
                boolean ambiguous = verb.startsWith("?");
                String lemma = ambiguous ? verb.substring(1) : verb;
                CLASSES.putIfAbsent(lemma, cueClass);
                if (ambiguous) {
                    AMBIGUOUS.add(lemma);
                }
            }
        }
    }

    private SpeechVerbs() {}

    /** What the verb with this lemma does, or null when it is no verb of saying. */
    public static CueClass classOf(String lemma) {
        return CLASSES.get(lemma);
    }

    /** Whether something is done with the verb at {@code verb}, or goes on in a head, so that nothing is told that could be asked about. */
    public static boolean tellsNothing(Words words, int verb, String lemma, SourceKind kind) {
        boolean group = kind == SourceKind.UNNAMED_GROUP;
        return ACTS.contains(lemma)
                || group && (ANNOUNCING.contains(lemma) || PERCEIVING.contains(lemma))
                || DIRECTING.contains(lemma) && words.lemma(verb).equals(lemma) && directs(words, verb + 1);
    }

    private static boolean directs(Words words, int at) {
        int start = at;
        while (words.tagged(start, "RB")) {
            start++;
        }
        Phrase whom = NounPhrases.baseAfter(words, start);
        int to = whom == null ? at : whom.to();
        while (words.in(to, WHERE) && NounPhrases.baseAfter(words, to + 1) != null) {
            to = NounPhrases.baseAfter(words, to + 1).to();
        }
        return (words.is(to, "to") || words.is(to, "against"))
                        && words.tag(to + 1).startsWith("VB")
                || words.is(to, "not") && words.is(to + 1, "to");
    }

    /** Whether "by" after the verb tells how somebody looks at a thing, and not who says it: "seen by officials as". */
    public static boolean perceives(String lemma) {
        return NEVER_BY.contains(lemma);
    }

    /** Whether the verb has other uses, so that only what follows it tells. */
    public static boolean ambiguous(String lemma) {
        return AMBIGUOUS.contains(lemma);
    }
}
