package dev.copydesk.ingest.language.source;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Sentence;
import dev.copydesk.ingest.language.text.Reading;
import java.util.List;
import java.util.Set;

/** Tells whether somebody who is described first is named at the head of the next sentence: "A farmer said … Ada Holm, 61, grows …". */
public final class DelayedName {
    /** Who is called so is kept out of sight on purpose. */
    private static final Set<String> HIDDEN = Set.of(
            "source",
            "official",
            "insider",
            "person",
            "individual",
            "informant",
            "aide",
            "whistleblower",
            "diplomat",
            "adviser",
            "advisor");

    /** What the other side does when it is heard on what was said. */
    private static final Set<String> ANSWERING = Set.of(
            "deny",
            "decline",
            "refuse",
            "reject",
            "dismiss",
            "dispute",
            "respond",
            "reply",
            "comment",
            "accuse",
            "contribute");

    private DelayedName() {}

    /** Whether it is so of the source of an attribution. */
    public static boolean follows(Reading reading, Attribution a) {
        List<Sentence> sentences = reading.sentences();
        int next = a.sentence() + 1;
        if (next >= sentences.size()
                || sentences.get(next).block() > sentences.get(a.sentence()).block() + 1
                || !described(a.source())) {
            return false;
        }
        Words words = new Words(reading, next);
        Phrase name = NounPhrases.baseAfter(words, 0);
        if (name == null || !fullName(words, name) || words.anyLemma(ANSWERING)) {
            return false;
        }
        boolean goesOn = words.is(name.to(), ",")
                || words.is(name.to(), "of")
                || words.tagIs(name.to(), "VBD", "VBZ", "VBP", "MD");
        String surname = words.token(name.to() - 1).form();
        return goesOn && reading.text().indexOf(surname) >= words.start(0);
    }

    private static boolean described(String source) {
        List<String> words = List.of(source.toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}-]++"));
        return Set.of("a", "an", "one").contains(words.get(0)) && words.stream().noneMatch(HIDDEN::contains);
    }

    /** Two names or more and no office: a mayor who is heard next is not the farmer. */
    private static boolean fullName(Words words, Phrase name) {
        for (int k = name.from(); k < name.to(); k++) {
            if (!words.tagged(k, "NNP") || PersonNouns.office(words, k) || PersonNouns.person(words, k)) {
                return false;
            }
        }
        return name.length() > 1 && SourceKinds.of(words, name) == Attribution.SourceKind.NAMED_PERSON;
    }
}
