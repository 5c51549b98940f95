package dev.copydesk.ingest.language.source;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.text.Reading;
import java.util.List;
import java.util.Set;

/** Tells whether somebody who is described first is named at the head of the next sentence: "A farmer said … Ada Holm, 61, grows …". */
public final class DelayedName {
    /** Who is called so is kept out of sight on purpose. */
    private static final Set<String> SECRET =
            Set.of("source", "insider", "informant", "whistleblower", "person", "individual");

    /** Who is called so is kept out of sight too, but for the first sentence of an article, which often keeps names for the second. */
    private static final Set<String> HIDDEN = Set.of("official", "aide", "diplomat", "adviser", "advisor");

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

    /** What leads in to the name: "In a complaint filed in Boston, Ada Holm alleges". */
    private static final Set<String> LEADING_IN = Set.of("in", "at", "on", "during", "before");

    /** A lead-in is no longer. */
    private static final int LEAD_IN = 14;

    /** The small words inside of names. */
    private static final Set<String> PARTICLES =
            Set.of("de", "la", "van", "von", "der", "den", "di", "da", "du", "del", "bin", "al", "el");

    private DelayedName() {}

    /** Whether it is so of the source of an attribution. */
    public static boolean follows(Reading reading, Attribution a) {
        List<Sentence> sentences = reading.sentences();
        int next = a.sentence() + 1;
        if (next >= sentences.size()
                || sentences.get(next).block() > sentences.get(a.sentence()).block() + 1
                || !described(a)) {
            return false;
        }
        Words words = new Words(reading, next);
        Phrase name = fullName(words, "\"“".indexOf(words.first(0)) >= 0 ? quoted(words) : start(words));
        if (name == null || words.anyLemma(ANSWERING)) {
            return false;
        }
        boolean goesOn = words.is(name.to(), ",") || words.is(name.to(), "of") || verb(words, name.to());
        if (words.follows(name.to(), ",", "which") || verb(words, name.to()) && ofThing(words)) {
            return false;
        }
        String surname = words.token(name.to() - 1).form();
        return goesOn && reading.text().indexOf(surname) >= words.start(0);
    }

    private static boolean verb(Words words, int at) {
        return words.tagIs(at, "VBD", "VBZ", "VBP", "MD");
    }

    /** "Harbor Energy tested it, its report shows": the name is a company's. */
    private static boolean ofThing(Words words) {
        boolean its = false;
        for (int i = 0; i < words.size(); i++) {
            if (words.in(i, Set.of("he", "she", "his", "her", "him"))) {
                return false;
            }
            its |= words.is(i, "its");
        }
        return its;
    }

    private static boolean described(Attribution a) {
        List<String> words =
                List.of(a.source().toLowerCase(java.util.Locale.ROOT).split("[^\\p{L}-]++"));
        boolean discreet = words.stream().anyMatch(HIDDEN::contains) && a.sentence() > 0;
        return Set.of("a", "an", "one").contains(words.get(0))
                && !discreet
                && words.stream().noneMatch(SECRET::contains);
    }

    /** Where the name can begin: after a phrase that leads in to it, or at the head of the sentence. */
    private static int start(Words words) {
        int comma = 1;
        while (words.in(0, LEADING_IN) && words.has(comma) && comma < LEAD_IN && !words.boundary(comma)) {
            comma++;
        }
        return words.is(comma, ",") && words.in(0, LEADING_IN) ? comma + 1 : 0;
    }

    /** Where the name can begin after a quotation: "“It burned,” said Ada Holm, who". */
    private static int quoted(Words words) {
        for (int i = 2; i < words.size(); i++) {
            boolean closed = "\"”".indexOf(words.first(i - 1)) >= 0;
            if (closed && words.in(i, Set.of("said", "says"))) {
                return i + 1;
            }
        }
        return words.size();
    }

    /** Two names or more and no office, for a mayor who is heard next is not the farmer; null where there is none. */
    private static Phrase fullName(Words words, int from) {
        int to = from;
        while (words.tagged(to, "NNP") && !PersonNouns.office(words, to) && !PersonNouns.person(words, to)
                || to > from && words.in(to, PARTICLES) && words.capitalised(to + 1)) {
            to++;
        }
        Phrase name = new Phrase(from, to);
        boolean noun = words.tagged(to, "NN");
        return name.length() > 1 && !noun && SourceKinds.of(words, name) == Attribution.SourceKind.NAMED_PERSON
                ? name
                : null;
    }
}
