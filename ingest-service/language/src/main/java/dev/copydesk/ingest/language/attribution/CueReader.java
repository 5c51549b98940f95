package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.VerbGroup;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.Calendar;
import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.source.Parties;
import dev.copydesk.ingest.language.source.PersonNouns;
import dev.copydesk.ingest.language.source.PublicHearing;
import dev.copydesk.ingest.language.source.SocialMedia;
import dev.copydesk.ingest.language.source.SourceKinds;
import dev.copydesk.ingest.language.source.SpeechVerbs;
import dev.copydesk.ingest.language.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the cues of attribution in a sentence, each with the source phrase that belongs to it. */
final class CueReader {
    /** "Officials are concerned that": adjectives of what somebody thinks. */
    static final Set<String> STATES_OF_MIND = Set.of(
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

    static final Set<String> SPEECH_ACTS = Set.of(
            "warning",
            "comment",
            "remark",
            "announcement",
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
            "complaint",
            "assertion",
            "suggestion",
            "report",
            "account",
            "assessment",
            "estimate");

    /** "The comments by Holm": who made them has been heard. */
    private static final Set<String> REMARKS = Set.of("comment", "remark", "announcement");

    private static final Set<String> GIVING =
            Set.of("issue", "give", "make", "deliver", "sound", "voice", "release", "repeat", "level", "offer");

    /** "As the Courier notes:" */
    private static final Set<String> NOTING = Set.of("notes", "reports");

    /** "Yet to be confirmed by anyone": nobody has. */
    private static final Set<String> ANYBODY = Set.of("anyone", "anybody");

    static final Set<String> QUOTING = Set.of("quoted", "cited", "quotes", "cites");

    private final Words words;
    private final List<Attribution> found = new ArrayList<>();
    private int channelsEnd;

    private CueReader(Words words) {
        this.words = words;
    }

    static List<Attribution> read(Words words, WordClass keys) {
        CueReader reader = new CueReader(words);
        for (int i = 0; i < words.size(); i++) {
            if (words.in(i, keys)) {
                reader.at(i);
            }
        }
        return reader.found;
    }

    private void at(int i) {
        IndirectCues indirect = words.in(i, IndirectCues.KEYS) ? IndirectCues.at(words, i) : null;
        if (indirect != null) {
            add(indirect.from(), indirect.to(), indirect.source(), indirect.cue(), CueClass.NEUTRAL);
        } else if (words.follows(i, "according", "to")) {
            add(i, i + 2, NounPhrases.after(words, i + 2), "according to", CueClass.NEUTRAL);
        } else if (words.in(i, STATES_OF_MIND) && (words.is(i + 1, "that") || words.boundary(i + 1))) {
            stateOfMind(i);
        } else if (words.in(i, QUOTING) && words.in(i + 1, Set.of("unnamed", "anonymous", "unidentified"))) {
            add(i, i + 1, NounPhrases.after(words, i + 1), words.lemma(i), CueClass.NEUTRAL);
        } else if (words.tagIs(i, "VBD", "VBZ") && Complements.handsOver(words, i)) {
            VerbGroup group = VerbGroup.endingAt(words, i);
            add(group.from(), i + 1, subject(group.from()), words.lemma(i), CueClass.NEUTRAL);
        } else if (words.tagged(i, "VB") && SpeechVerbs.classOf(words.lemma(i)) != null) {
            verb(i);
        } else if (words.follows(i, "to", "be", "believed")
                && words.lemma(i - 1).equals("be")) {
            believed(i - 1);
        } else if (Complements.figureEnd(words, i) > 0) {
            VerbGroup group = VerbGroup.endingAt(words, i);
            add(group.from(), Complements.figureEnd(words, i), subject(group.from()), words.lemma(i), CueClass.NEUTRAL);
        } else if (words.is(i, "claims") && Complements.claims(words, i)) {
            add(i, i + 1, subject(i), "claim", CueClass.CLAIM);
        } else if (words.is(i, "reports") && words.tagged(i - 1, "NNP") && words.in(i + 1, Set.of("that", "."))
                || words.in(i, NOTING) && words.is(0, "as") && words.boundary(i + 1)) {
            add(i, i + 1, subject(i), words.lemma(i), CueClass.NEUTRAL);
        } else if (words.lemmaIn(i, SPEECH_ACTS) && words.tagged(i, "NN")) {
            speechAct(i);
        } else if (SocialMedia.platform(words, i) || words.is(i, "online") || words.follows(i, "social", "media")) {
            channel(i);
        } else if (words.is(i, "citing") || words.is(i, "quoting")) {
            add(i, i + 1, NounPhrases.after(words, i + 1), words.lemma(i), CueClass.NEUTRAL);
        }
    }

    /** "If a retired spy is to be believed". */
    private void believed(int be) {
        Phrase source = subject(be);
        if (source != null && BeforeVerbs.supposed(words, source)) {
            add(be, be + 4, source, "believe", CueClass.NEUTRAL);
        }
    }

    /** "Both sides issued stark warnings", "a warning by officials that": a noun of speech with who gives it. */
    private void speechAct(int noun) {
        if (words.in(noun + 1, Set.of("by", "from"))) {
            Phrase source = NounPhrases.after(words, noun + 2);
            boolean made = words.lemmaIn(noun, REMARKS)
                    ? source != null
                            && words.is(noun - 1, "the")
                            && SourceKinds.of(words, source) == SourceKind.NAMED_PERSON
                    : source != null && words.in(source.to(), Set.of("that", "about"));
            if (made) {
                add(noun, noun + 2, source, words.lemma(noun), CueClass.NEUTRAL);
            }
            return;
        }
        Phrase object = NounPhrases.baseBefore(words, noun + 1);
        if (object == null || !words.lemmaIn(object.from() - 1, GIVING) || !words.tagged(object.from() - 1, "VB")) {
            return;
        }
        VerbGroup group = VerbGroup.endingAt(words, object.from() - 1);
        if (words.tagIs(group.verb(), "VBD", "VBZ", "VBP", "VBN")) {
            add(group.from(), noun + 1, subject(group.from()), words.lemma(noun), CueClass.NEUTRAL);
        }
    }

    /** A channel as the subject of any verb: "voice notes passed around on WhatsApp named …". */
    private void channel(int i) {
        Phrase source = SocialMedia.subject(words, i);
        if (source != null && source.to() > channelsEnd) {
            channelsEnd = source.to();
            found.removeIf(a -> a.start() < words.end(source.to() - 1) && words.start(source.from()) < a.end());
            int verb = words.lemma(source.to()).equals("have")
                            && words.tag(source.to() + 1).equals("VBN")
                    ? source.to() + 1
                    : source.to();
            add(source.to(), verb + 1, source, words.lemma(verb), CueClass.NEUTRAL);
        }
    }

    private void stateOfMind(int i) {
        VerbGroup group = VerbGroup.endingAt(words, i);
        if (group.has("be")) {
            add(group.from(), i + 1, subject(group.from()), words.word(i), CueClass.NEUTRAL);
        }
    }

    private void verb(int i) {
        boolean title = words.capitalised(i) && words.capitalised(i - 1) && i > 1;
        if (channelsEnd > 0 && i == channelsEnd || title || words.follows(i - 1, "voice", "notes")) {
            return;
        }
        String lemma = words.lemma(i);
        CueClass cueClass = SpeechVerbs.classOf(lemma);
        VerbGroup group = VerbGroup.endingAt(words, i);
        int agent = words.tagIs(i, "VBN", "VBD") ? agent(i) : 0;
        if (group.passive() && words.follows(i, "quoted", "as")) {
            add(group.from(), i + 1, subject(group.from()), lemma, cueClass);
            return;
        }
        if (group.passive() || agent > 0) {
            if (agent > 0 && !SpeechVerbs.perceives(lemma) && !BeforeVerbs.asked(words, group)) {
                add(i, agent, NounPhrases.after(words, agent), lemma, cueClass);
            }
            return;
        }
        boolean atLength = words.is(i, "argued") && words.is(i + 1, "for") && words.tagged(i + 2, "CD");
        // "She successfully argued the case", "if anyone ever said so": a deed or a chance of one, of which nothing is
        // reported.
        boolean done = words.in(i - 1, Set.of("successfully", "unsuccessfully", "ever"));
        if (words.is(i, "accused") && words.in(i + 1, Set.of("of", "another", "each"))
                || ofThem(i)
                || atLength
                || done) {
            return;
        }
        if (words.tag(i).equals("VBG") && !group.has("be")) {
            participle(i, lemma, cueClass);
            return;
        }
        if (group.unreal() || !group.finite() && !BeforeVerbs.opens(words, group) || words.is(group.from() - 1, "to")) {
            return;
        }
        active(i, group);
    }

    /** "Two men said to be armed", "citing people described as close to him": others speak of them. */
    private boolean ofThem(int i) {
        return words.is(i, "said") && words.is(i + 1, "to") && words.in(i + 2, Set.of("be", "have"))
                || words.is(i + 1, "as") && words.in(i - 2, Set.of("citing", "quoting"));
    }

    private void active(int i, VerbGroup group) {
        String lemma = words.lemma(i);
        boolean inverted = Inversion.at(words, i);
        boolean open = SpeechVerbs.ambiguous(lemma) || lemma.equals("claim");
        if (!inverted && (Complements.addsThing(words, i) || Complements.findsSo(words, i))) {
            return;
        }
        boolean counts = (lemma.equals("claim") || lemma.equals("boast")) && OwnCounts.follow(words, i);
        if (inverted || !open || counts || Complements.follows(words, i)) {
            Phrase source = inverted ? NounPhrases.after(words, i + 1) : subject(group.from());
            if (source != null && !inverted && (BeforeVerbs.supposed(words, source) || identified(group.from(), source))
                    || named(i, source)) {
                return;
            }
            add(inverted ? i : group.from(), i + 1, source, lemma, SpeechVerbs.classOf(lemma));
        }
    }

    /** "Critics were less patient, calling the regulator asleep": the subject of the sentence speaks in its participle too. */
    private void participle(int verb, String lemma, CueClass cueClass) {
        boolean follows = words.is(verb - 1, ",") && Complements.follows(words, verb);
        Phrase source = follows ? NounPhrases.after(words, 0) : null;
        if (source == null
                || !words.tagIs(source.to(), "VBD", "VBZ", "VBP", "MD")
                || found.stream().anyMatch(a -> a.sourceStart() == words.start(source.from()))) {
            return;
        }
        add(verb, verb + 1, source, lemma, cueClass);
    }

    /**
     * "Two women who claimed to have met him": a clause that tells which people are meant. They are the copy's subject and not its
     * source, unless somebody has talked to them.
     */
    private boolean identified(int group, Phrase source) {
        boolean relative = words.is(group - 1, "who") || words.is(group - 1, "that") && words.tagged(group - 1, "W");
        Phrase who = NounPhrases.baseAfter(words, source.from());
        boolean people = who != null && PersonNouns.person(words, who.to() - 1) || PersonNouns.person(words, group - 2);
        return relative
                && !words.boundary(group - 2)
                && (people || SocialMedia.channel(words, source))
                && !words.in(source.from() - 1, Set.of("with", "to", "from", "by"));
    }

    /** "In a chat group called “Night Shift”": its name, and nothing that it says. */
    private boolean named(int verb, Phrase source) {
        return words.is(verb, "called")
                && words.in(verb + 1, Set.of("“", "\"", "‘"))
                && source != null
                && SocialMedia.channel(words, source);
    }

    /** Where the agent of a passive begins ("was told by the mayor"); 0 when no "by" follows closely. */
    private int agent(int verb) {
        boolean active = words.tag(verb).equals("VBD") && words.tagged(verb - 1, "NN");
        for (int k = verb + 1; k <= verb + 4 && !words.boundary(k); k++) {
            boolean clause = words.tagged(k, "PRP") || words.tagged(k, "VB") || words.is(k, "that");
            if (clause || active && words.tagged(k, "NN")) {
                return 0;
            }
            if (words.is(k, "by")) {
                return Calendar.word(words, k + 1) || words.tagged(k + 1, "CD") || words.tagged(k + 1, "VBG")
                        ? 0
                        : k + 1;
            }
        }
        return 0;
    }

    /** Who stands before a verb group, over a relative pronoun or an aside. */
    private Phrase subject(int group) {
        int k = group - 1;
        if (words.is(k, "who") || words.is(k, "which")) {
            return NounPhrases.before(words, words.is(k - 1, ",") ? k - 1 : k);
        }
        if (!words.is(k, ",") && !words.is(k, ")") && !words.is(k, "—") && !words.is(k, "–")) {
            return NounPhrases.before(words, group);
        }
        String opening = words.is(k, ")") ? "(" : words.token(k).form();
        int open = k - 1;
        while (words.has(open) && k - open < 30 && !(words.boundary(open) && words.is(open, opening))) {
            open--;
        }
        Phrase before =
                words.has(open) && open < k - 1 && words.boundary(open) ? NounPhrases.before(words, open) : null;
        return before == null ? null : new Phrase(before.from(), words.is(k, ")") ? k + 1 : k);
    }

    /** "The grid operator, Voltan, which described": whom "which" refers to is no person, and most often an event. */
    private boolean isThing(Phrase source) {
        return words.is(source.to(), "which") || words.follows(source.to(), ",", "which");
    }

    /** "In 1995 a user claimed", "a user in 1995 claimed": history is not asked for names. "Built in 1962" is no time of saying. */
    private boolean past(Phrase source, int cue) {
        for (int k = 0; k < cue; k++) {
            if ((k == 0 || k >= source.to()) && words.is(k, "in") && Calendar.pastCentury(words, k + 1)) {
                return true;
            }
        }
        return false;
    }

    /** Whether people without a name spoke where it can be looked up who they are: before a court, in public, on paper. */
    private boolean onRecord(Phrase source, SourceKind kind, int cueTo) {
        return PublicHearing.at(words, cueTo)
                || PublicHearing.suing(words, source)
                || PublicHearing.fronted(words, source)
                || kind == SourceKind.UNNAMED_PERSON && PublicHearing.recorded(words, source)
                || kind == SourceKind.UNNAMED_GROUP && PublicHearing.onPaper(words, source, cueTo);
    }

    private void add(int cueFrom, int cueTo, Phrase source, String cue, CueClass cueClass) {
        if (source == null || words.in(source.from(), ANYBODY)) {
            return;
        }
        SourceKind kind = SourceKinds.of(words, source);
        if (source.to() <= cueFrom && isThing(source)) {
            kind = kind == SourceKind.NAMED_PERSON ? SourceKind.NAMED_INSTITUTION : kind;
            if (kind != SourceKind.NAMED_INSTITUTION && kind != SourceKind.DOCUMENT) {
                return;
            }
        }
        if (kind == SourceKind.UNNAMED_GROUP || kind == SourceKind.UNNAMED_PERSON) {
            boolean tells = !onRecord(source, kind, cueTo)
                    && !SpeechVerbs.tellsNothing(words, cueTo - 1, cue, kind)
                    && !past(source, cueFrom);
            kind = tells ? kind : SourceKind.UNKNOWN;
        } else if (cueClass == CueClass.CLAIM && kind == SourceKind.UNKNOWN && Parties.may(words, source)) {
            kind = SourceKind.ROLE;
        }
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
