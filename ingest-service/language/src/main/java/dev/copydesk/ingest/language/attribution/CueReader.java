package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Attribution.CueClass;
import dev.copydesk.contracts.Attribution.SourceKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the cues of attribution in a sentence, each with the source phrase that belongs to it. */
final class CueReader {
    private static final Set<String> AUXILIARIES = Set.of("be", "have", "do");

    /** "Officials are concerned that": adjectives of what somebody thinks. */
    private static final Set<String> STATES_OF_MIND = Set.of(
            "concerned",
            "worried",
            "convinced",
            "confident",
            "afraid",
            "hopeful",
            "skeptical",
            "sceptical",
            "optimistic",
            "pessimistic",
            "frustrated",
            "alarmed",
            "adamant",
            "certain",
            "doubtful",
            "fearful",
            "wary",
            "unsure",
            "divided",
            "uneasy",
            "furious",
            "dismayed");

    private static final Set<String> SPEECH_ACTS = Set.of(
            "warning",
            "statement",
            "claim",
            "accusation",
            "threat",
            "denial",
            "demand",
            "assurance",
            "apology",
            "plea",
            "appeal",
            "allegation",
            "complaint");

    private static final Set<String> GIVING =
            Set.of("issue", "give", "make", "deliver", "sound", "voice", "release", "repeat", "level", "offer");

    private final Words words;
    private final List<Attribution> found = new ArrayList<>();
    private int channelsEnd;

    private CueReader(Words words) {
        this.words = words;
    }

    static List<Attribution> read(Words words) {
        CueReader reader = new CueReader(words);
        for (int i = 0; i < words.size(); i++) {
            reader.at(i);
        }
        return reader.found;
    }

    private void at(int i) {
        if (words.follows(i, "according", "to")) {
            add(i, i + 2, NounPhrases.after(words, i + 2), "according to", CueClass.NEUTRAL);
        } else if (words.in(i, STATES_OF_MIND)
                && (words.in(i + 1, Set.of("that", "about", "over")) || words.boundary(i + 1))) {
            stateOfMind(i);
        } else if (words.tagged(i, "VB") && SpeechVerbs.classOf(words.lemma(i)) != null) {
            verb(i);
        } else if (words.lemmaIn(i, SPEECH_ACTS) && words.tagged(i, "NN")) {
            speechAct(i);
        } else if (SocialMedia.platform(words, i) || words.is(i, "online") || words.follows(i, "social", "media")) {
            channel(i);
        } else if (words.is(i, "citing") || words.is(i, "quoting")) {
            add(i, i + 1, NounPhrases.after(words, i + 1), words.lemma(i), CueClass.NEUTRAL);
        }
    }

    /** "Both sides issued stark warnings": a verb of giving with a noun of speech. */
    private void speechAct(int noun) {
        Phrase object = NounPhrases.baseBefore(words, noun + 1);
        if (object == null || !words.lemmaIn(object.from() - 1, GIVING) || !words.tagged(object.from() - 1, "VB")) {
            return;
        }
        int group = groupStart(object.from() - 1);
        if (words.tag(object.from() - 1).matches("VBD|VBZ|VBP|VBN")) {
            Phrase source = subject(group);
            if (source != null) {
                add(group, noun + 1, source, words.lemma(noun), CueClass.NEUTRAL);
            }
        }
    }

    /** A channel as the subject of any verb: "voice notes passed around on WhatsApp named …". */
    private void channel(int i) {
        Phrase source = SocialMedia.subject(words, i);
        if (source != null && source.to() > channelsEnd) {
            channelsEnd = source.to();
            found.removeIf(a -> a.start() < words.end(source.to() - 1) && words.start(source.from()) < a.end());
            add(source.to(), source.to() + 1, source, words.lemma(source.to()), CueClass.NEUTRAL);
        }
    }

    private void stateOfMind(int i) {
        int group = groupStart(i);
        if (group < i && words.lemma(i - 1).equals("be") || group < i - 1 && has(group, i, "be")) {
            Phrase source = subject(group);
            if (source != null) {
                add(group, i + 1, source, words.word(i), CueClass.NEUTRAL);
            }
        }
    }

    private void verb(int i) {
        if (channelsEnd > 0 && i == channelsEnd || words.follows(i - 1, "voice", "notes")) {
            return;
        }
        CueClass cueClass = SpeechVerbs.classOf(words.lemma(i));
        int group = groupStart(i);
        boolean modal = false;
        boolean negated = false;
        boolean perfect = has(group, i, "have");
        boolean passive = words.tagged(i, "VBN") && !perfect && has(group, i, "be") || has(group, i, "been");
        for (int k = group; k < i; k++) {
            modal |= words.tagged(k, "MD");
            negated |= words.is(k, "not") || words.is(k, "n't") || words.is(k, "never");
        }
        boolean by = byFollows(i) > 0 && words.tagged(i, "VB") && (words.tagged(i, "VBN") || words.tagged(i, "VBD"));
        if (passive || by) {
            if (by && !words.is(byFollows(i) - 1, "")) {
                add(i, byFollows(i), NounPhrases.after(words, byFollows(i)), words.lemma(i), cueClass);
            }
            return;
        }
        boolean finite = words.tag(i).matches("VBD|VBZ|VBP|VBN") || words.tagged(i, "VBG") && has(group, i, "be");
        if (modal || negated || !finite || words.is(group - 1, "to")) {
            return;
        }
        boolean inverted = invertedAt(i);
        if (!inverted
                && (SpeechVerbs.ambiguous(words.lemma(i)) || words.lemma(i).equals("claim"))
                && !complement(i)) {
            return;
        }
        Phrase source = inverted ? NounPhrases.after(words, i + 1) : subject(group);
        if (source != null) {
            add(inverted ? i : group, i + 1, source, words.lemma(i), cueClass);
        }
    }

    /** Where the agent of a passive begins ("was told by the mayor"); 0 when no "by" follows closely. */
    private int byFollows(int verb) {
        for (int k = verb + 1; k <= verb + 4 && !words.boundary(k); k++) {
            if (words.is(k, "by")) {
                return Calendar.word(words, k + 1) || words.tagged(k + 1, "CD") || words.tagged(k + 1, "VBG")
                        ? 0
                        : k + 1;
            }
        }
        return 0;
    }

    private boolean has(int from, int to, String word) {
        for (int k = from; k < to; k++) {
            if (words.is(k, word) || words.lemma(k).equals(word)) {
                return true;
            }
        }
        return false;
    }

    /** The first auxiliary, modal or adverb of the verb group that ends with {@code i}. */
    private int groupStart(int i) {
        int start = i;
        while (words.tagged(start - 1, "RB") && !words.boundary(start - 1)
                || words.tagged(start - 1, "MD")
                || words.tagged(start - 1, "VB") && AUXILIARIES.contains(words.lemma(start - 1))) {
            start--;
        }
        return start;
    }

    private Phrase subject(int group) {
        int k = group - 1;
        if (words.is(k, "who")) {
            int end = words.is(k - 1, ",") ? k - 1 : k;
            return NounPhrases.before(words, end);
        }
        if (words.is(k, ",") || words.is(k, ")") || words.is(k, "—") || words.is(k, "–")) {
            int open = k - 1;
            while (words.has(open)
                    && k - open < 30
                    && !(words.boundary(open)
                            && words.is(
                                    open,
                                    words.is(k, ")") ? "(" : words.token(k).form()))) {
                open--;
            }
            Phrase before =
                    words.has(open) && open < k - 1 && words.boundary(open) ? NounPhrases.before(words, open) : null;
            return before == null ? null : new Phrase(before.from(), k);
        }
        return NounPhrases.before(words, group);
    }

    /** Whether the verb stands before its subject: "…,” said Kallas." */
    private boolean invertedAt(int i) {
        boolean opens = words.boundary(i - 1) || words.first(i - 1) == '\'';
        if (!opens
                || !words.has(i - 1)
                || words.tagged(i, "VBG")
                || words.tagged(i, "VBN") && !words.lemma(i).equals("say")) {
            return false;
        }
        Phrase next = NounPhrases.baseAfter(words, i + 1);
        if (next == null || Calendar.word(words, next.to() - 1)) {
            return false;
        }
        int after = next.to();
        return !words.tagged(after, "VB")
                && !words.tagged(after, "MD")
                && !words.is(i + 1, "it")
                && !words.is(i + 1, "there");
    }

    /** Whether a clause, a quotation or an infinitive follows that an ambiguous verb may introduce. */
    private boolean complement(int i) {
        int at = i + 1;
        while (words.tagged(at, "RB")
                || words.in(at, Set.of("in", "on", "at")) && Calendar.word(words, at + 1)
                || Calendar.word(words, at)) {
            at++;
        }
        if (words.is(at, "that") || words.has(at) && "\"“".indexOf(words.first(at)) >= 0 || words.is(at, ":")) {
            return true;
        }
        if (words.is(at, "to")
                        && (words.lemma(i).equals("claim") || words.lemma(i).equals("purport"))
                || words.is(at, ",") && words.has(at + 1) && "\"“".indexOf(words.first(at + 1)) >= 0
                || words.is(at, "of") && Set.of("speak", "warn", "complain").contains(words.lemma(i))
                || words.is(at, "as") && words.lemma(i).equals("describe")) {
            return true;
        }
        if (!words.has(at) || words.is(at, ".")) {
            return words.boundary(groupStart(i) - 2) || words.boundary(groupStart(i) - 3);
        }
        Phrase subject = NounPhrases.after(words, at);
        return subject != null
                && (words.tagged(subject.to(), "VBD")
                        || words.tagged(subject.to(), "VBZ")
                        || words.tagged(subject.to(), "VBP")
                        || words.tagged(subject.to(), "MD")
                        || words.tagged(subject.to(), "RB") && words.tagged(subject.to() + 1, "VB"));
    }

    private void add(int cueFrom, int cueTo, Phrase source, String cue, CueClass cueClass) {
        if (source == null) {
            return;
        }
        SourceKind kind = SourceKinds.of(words, source);
        int from = Math.min(cueFrom, source.from());
        int to = Math.max(cueTo, source.to());
        found.add(new Attribution(
                words.start(from),
                words.end(to - 1),
                words.sentence(),
                cue,
                cueClass,
                words.text(source.from(), source.to()),
                words.start(source.from()),
                words.end(source.to() - 1),
                kind,
                null,
                null));
    }
}
