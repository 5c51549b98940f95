package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.VerbGroup;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds findings and figures that need somebody behind them: a legal finding ("these are war crimes"), a scale that somebody
 * must have counted ("tenfold", "countless cities"), numbers of dead or hurt, and what a force aimed at or with what it struck. Whether somebody stands behind them, the
 * rules decide.
 */
final class AssertionForms {
    private static final Set<String> FINDING = Set.of("be", "constitute", "represent");
    static final Set<String> UNCOUNTED = Set.of("countless", "untold", "innumerable");
    static final Set<String> HARM = Set.of("kill", "injure", "wound", "massacre", "murder", "maim");

    private static final Set<String> DAMAGE = Set.of(
            "kill",
            "death",
            "die",
            "injure",
            "wound",
            "casualty",
            "destroy",
            "blackout",
            "outage",
            "victim",
            "civilian",
            "displace",
            "missing",
            "damage",
            "suffering",
            "attack",
            "strike",
            "torture",
            "rape",
            "home",
            "life");

    /** Who fights, as a body; one gunman's shots are a matter for the police report. */
    private static final Set<String> ARMED = Set.of(
            "force",
            "forces",
            "troop",
            "troops",
            "army",
            "military",
            "jet",
            "warplane",
            "drone",
            "missile",
            "rebel",
            "artillery",
            "brigade",
            "navy");

    static final Set<String> STRIKING =
            Set.of("target", "strike", "hit", "attack", "shell", "bomb", "bombard", "pound", "destroy");

    private static final Set<String> WEAPONS = Set.of(
            "missile", "drone", "rocket", "bomb", "shell", "mortar", "artillery", "torpedo", "munition", "grenade");

    /** The means of a strike is named within so many tokens of it. */
    private static final int WEAPON_REACH = 20;

    private static final Set<String> UNREAL =
            Set.of("if", "whether", "not", "n't", "never", "no", "could", "would", "may", "might", "should", "?");

    private AssertionForms() {}

    static List<Attribution> find(Words words, WordClass keys) {
        List<Attribution> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!words.in(i, keys)) {
                continue;
            }
            int crime = crime(words, i);
            if (crime > 0 && found.stream().noneMatch(a -> a.cue().equals("crime"))) {
                finding(words, i, crime, found);
            } else if (words.in(i, UNCOUNTED) && words.tagged(i + 1, "NN") && words.anyLemma(DAMAGE)) {
                add(words, clause(words, i), i + 2, "countless", found);
            } else if (words.word(i).endsWith("fold") && words.word(i).length() > 6 && grown(words, i) >= 0) {
                add(words, VerbGroup.endingAt(words, grown(words, i)).from(), i + 1, "fold", found);
            } else if (words.lemmaIn(i, HARM) && words.tagged(i, "VB")) {
                hurt(words, i, found);
            } else if (words.lemmaIn(i, STRIKING) && words.tagIs(i, "VBD", "VBN")) {
                struck(words, i, found);
            }
        }
        return found;
    }

    /** The verb that "tenfold" belongs to; -1 when there is none. */
    private static int grown(Words words, int fold) {
        boolean particle = words.tagged(fold - 1, "R");
        int verb = particle ? fold - 2 : fold - 1;
        return words.tagged(verb, "VB") && !words.lemma(verb).equals("be") ? verb : -1;
    }

    /** Where the name of a crime in international law that begins at {@code i} ends; 0 when none does. */
    private static int crime(Words words, int i) {
        if (words.is(i, "war") && words.lemma(i + 1).equals("crime")) {
            return i + 2;
        }
        if (words.lemma(i).equals("crime") && words.follows(i + 1, "against", "humanity")) {
            return i + 3;
        }
        boolean breach = words.lemmaIn(i, Set.of("violation", "breach")) && words.is(i + 1, "of");
        if (breach && (words.follows(i + 2, "international", "law") || words.follows(i + 2, "the", "geneva"))) {
            return i + 4;
        }
        return words.is(i, "genocide") || words.is(i, "ethnic") && words.is(i + 1, "cleansing") ? i + 1 : 0;
    }

    /** "These are war crimes": what is so called is a subject, and the verb says that it is so. */
    private static void finding(Words words, int noun, int end, List<Attribution> found) {
        int verb = noun - 1;
        while (words.tagged(verb, "DT") || words.tagged(verb, "JJ") || words.tagged(verb, "RB")) {
            verb--;
        }
        boolean amounts = words.is(verb, "to") && words.lemma(verb - 1).equals("amount");
        verb = amounts ? verb - 1 : verb;
        if (!amounts && !words.lemmaIn(verb, FINDING) || !words.tagIs(verb, "VBZ", "VBP", "VBD")) {
            return;
        }
        for (int k = 0; k < words.size(); k++) {
            if (words.in(k, UNREAL) && (k > verb - 4 && k < noun || words.is(k, "?") || k < 2)) {
                return;
            }
        }
        Phrase subject =
                NounPhrases.before(words, VerbGroup.endingAt(words, verb).from());
        if (subject != null || words.in(verb - 1, Set.of("this", "these", "that", "those", "it"))) {
            add(words, subject == null ? verb - 1 : subject.from(), end, "crime", found);
        }
    }

    /** Numbers of dead and hurt: "killed 14 people", "40 were wounded". */
    private static void hurt(Words words, int verb, List<Attribution> found) {
        VerbGroup group = VerbGroup.endingAt(words, verb);
        boolean after = false;
        for (int k = verb + 1; k < verb + 4; k++) {
            after |= words.tagged(k, "CD");
        }
        Phrase subject = group.passive() ? NounPhrases.before(words, group.from()) : null;
        boolean before = subject != null && words.tagged(subject.from(), "CD");
        if (!group.unreal() && (after && !group.passive() || before)) {
            add(words, before ? subject.from() : group.from(), verb + 1, "kill", found);
        }
    }

    /** "Northern forces targeted the plant", "troops shelled the port with mortars": what was meant, or with what it was done. */
    private static void struck(Words words, int verb, List<Attribution> found) {
        Phrase subject = NounPhrases.before(words, verb);
        if (subject == null
                || !words.lemmaIn(subject.to() - 1, ARMED)
                || NounPhrases.baseAfter(words, verb + 1) == null) {
            return;
        }
        boolean meant = words.is(verb, "targeted");
        for (int k = verb + 1; k < verb + WEAPON_REACH && !meant; k++) {
            meant = words.in(k, Set.of("using", "with")) && armed(words, k + 1);
        }
        if (meant) {
            add(words, subject.from(), verb + 1, "strike", found);
        }
    }

    private static boolean armed(Words words, int at) {
        Phrase means = NounPhrases.baseAfter(words, at);
        return means != null && words.lemmaIn(means.to() - 1, WEAPONS);
    }

    /** The clause's participle, when one opens it after a comma. */
    private static int clause(Words words, int i) {
        for (int k = i; k > i - 8 && k > 0; k--) {
            if (words.boundary(k - 1)) {
                return k;
            }
        }
        return i;
    }

    private static void add(Words words, int from, int to, String cue, List<Attribution> found) {
        found.add(Attribution.sourceless(
                words.start(from), words.end(to - 1), words.sentence(), cue, CueClass.ASSERTION));
    }
}
