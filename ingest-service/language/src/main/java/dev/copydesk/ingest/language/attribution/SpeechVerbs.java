package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.Attribution.CueClass;
import dev.copydesk.ingest.language.text.WordFile;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Verbs with which somebody is quoted or reported. */
final class SpeechVerbs {
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
    static CueClass classOf(String lemma) {
        return CLASSES.get(lemma);
    }

    /** Whether the verb has other uses, so that only what follows it tells. */
    static boolean ambiguous(String lemma) {
        return AMBIGUOUS.contains(lemma);
    }
}
