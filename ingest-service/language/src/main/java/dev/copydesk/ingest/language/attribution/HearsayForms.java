package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Attribution.CueClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds what was said, believed or reported by nobody: adverbs ("reportedly"), passives ("is understood to", "it was
 * reported that", "were reported in"), and reports, rumours and doubts that exist by themselves ("doubts persist", "there
 * were reports of").
 */
final class HearsayForms {
    private static final Set<String> ADVERBS =
            Set.of("reportedly", "supposedly", "purportedly", "rumouredly", "allegedly", "reputedly");

    /** "is … to": passives of saying and believing. Duties ("supposed to") and forecasts ("expected to") are none. */
    private static final Set<String> BEFORE_INFINITIVE = Set.of(
            "said",
            "believed",
            "thought",
            "understood",
            "reported",
            "rumoured",
            "rumored",
            "feared",
            "alleged",
            "reputed",
            "tipped",
            "presumed",
            "claimed",
            "assumed",
            "whispered",
            "suspected",
            "speculated",
            "gossiped");

    /** "is known to favour": what somebody thinks, known to the outlet alone. */
    private static final Set<String> ATTITUDES = Set.of(
            "favour", "favor", "prefer", "want", "oppose", "dislike", "support", "back", "believe", "doubt", "regard",
            "harbour", "harbor", "resent", "see");

    private static final Set<String> AFTER_IT = Set.of(
            "believed",
            "thought",
            "understood",
            "reported",
            "rumoured",
            "rumored",
            "feared",
            "alleged",
            "claimed",
            "said",
            "suggested",
            "speculated",
            "assumed",
            "whispered",
            "presumed");

    private static final Set<String> WIDELY = Set.of(
            "tipped",
            "rumoured",
            "rumored",
            "believed",
            "thought",
            "reported",
            "expected",
            "assumed",
            "speculated",
            "touted",
            "understood",
            "suspected",
            "feared",
            "presumed",
            "held");

    private static final Set<String> TALK = Set.of(
            "report",
            "rumour",
            "rumor",
            "speculation",
            "allegation",
            "claim",
            "suggestion",
            "talk",
            "whisper",
            "gossip",
            "word",
            "chatter");

    /** Judgements that somebody must have made. */
    private static final Set<String> JUDGEMENTS = Set.of(
            "assessment",
            "doubt",
            "suspicion",
            "speculation",
            "rumour",
            "rumor",
            "report",
            "allegation",
            "consensus",
            "impression",
            "perception",
            "accusation",
            "claim",
            "whisper",
            "gossip",
            "picture",
            "misgiving");

    private static final Set<String> EXISTING = Set.of(
            "emerge",
            "persist",
            "circulate",
            "mount",
            "swirl",
            "abound",
            "linger",
            "surface",
            "spread",
            "arise",
            "prevail",
            "remain",
            "grow");

    private static final Set<String> SAYING = Set.of("suggest", "say", "claim", "indicate", "allege", "hint", "state");

    private final Words words;
    private final List<Attribution> found = new ArrayList<>();
    private int free;

    private HearsayForms(Words words) {
        this.words = words;
    }

    static List<Attribution> find(Words words) {
        HearsayForms forms = new HearsayForms(words);
        for (int i = 0; i < words.size(); i++) {
            if (i >= forms.free) {
                forms.at(i);
            }
        }
        return forms.found;
    }

    private void at(int i) {
        if (words.in(i, ADVERBS)) {
            add(i, words.wordLike(i + 1) ? i + 2 : i + 1, i);
        } else if (words.is(i, "widely") && words.in(i + 1, WIDELY)) {
            add(i, i + 2, i + 1);
        } else if (words.tagged(i, "VB")) {
            verb(i);
        } else if (words.tagged(i, "NN")) {
            noun(i);
        }
    }

    private void verb(int i) {
        int group = groupStart(i);
        boolean passive =
                words.tagged(i, "VBN") && (be(group, i) || words.tagged(i - 1, "NN") && !words.is(i - 1, "I"));
        if (!passive) {
            if (words.is(group - 1, "it")
                    && Set.of("emerge", "transpire").contains(words.lemma(i))
                    && !words.is(i + 1, "from")) {
                add(group - 1, i + 1, i);
            }
            return;
        }
        boolean infinitive = words.is(i + 1, "to") && words.tag(i + 2).equals("VB");
        if (infinitive && (words.in(i, BEFORE_INFINITIVE) || words.is(i, "known") && words.lemmaIn(i + 2, ATTITUDES))) {
            add(group, i + 3, i);
        } else if (be(group, i) && words.is(group - 1, "it") && words.in(i, AFTER_IT) && !words.is(i + 1, "by")) {
            add(group - 1, i + 1, i);
        } else if (be(group, i) && words.is(i, "reported") && unagented(i) && subject(group)) {
            add(Math.max(0, group - 2), i + 1, i);
        }
    }

    /** Nobody is named as the reporter, and the report is of a thing and not to somebody. */
    private boolean unagented(int i) {
        for (int k = i + 1; k < i + 12 && words.has(k); k++) {
            if (words.is(k, "by")) {
                return false;
            }
        }
        return words.in(
                i + 1,
                Set.of(
                        "in",
                        "at",
                        "on",
                        "across",
                        "along",
                        "near",
                        "from",
                        "after",
                        "during",
                        "overnight",
                        "that",
                        "throughout",
                        "around"));
    }

    /** Something was reported; that nothing was ("no injuries were reported") is no assertion to stand behind. */
    private boolean subject(int group) {
        for (int k = group - 1; k >= 0 && !words.boundary(k); k--) {
            if (words.in(
                    k,
                    Set.of(
                            "no", "none", "nothing", "nobody", "few", "not", "neither", "first", "case", "cases",
                            "which", "that", "who"))) {
                return false;
            }
        }
        return words.tagged(group - 1, "NN");
    }

    private void noun(int i) {
        if (words.lemmaIn(i, TALK) && thereIs(i) && words.in(i + 1, Set.of("of", "that", "about"))) {
            add(thereAt(i), i + 1, i);
            return;
        }
        int verb = i + 1;
        while (words.tagged(verb, "RB")
                || words.tagged(verb, "MD")
                || words.tagged(verb, "VB") && Set.of("be", "have", "continue").contains(words.lemma(verb))
                || words.is(verb, "to") && words.lemmaIn(verb - 1, Set.of("continue"))) {
            verb++;
        }
        boolean owner = owned(i);
        if (!owner
                && words.lemmaIn(i, JUDGEMENTS)
                && words.lemmaIn(verb, EXISTING)
                && words.tagged(verb, "VB")
                && !words.is(verb + 1, "from")) {
            add(start(i), verb + 1, i);
        } else if (!owner
                && words.lemmaIn(i, TALK)
                && words.tagged(i, "NNS")
                && words.lemmaIn(verb, SAYING)
                && words.tagged(verb, "VB")) {
            add(start(i), verb + 1, i);
        } else if (words.follows(i + 1, "has", "it") && words.in(i, Set.of("rumour", "rumor", "word", "legend"))) {
            add(i, i + 3, i);
        }
    }

    private boolean thereIs(int i) {
        return thereAt(i) >= 0;
    }

    private int thereAt(int i) {
        for (int k = i - 1; k >= Math.max(0, i - 6); k--) {
            if (words.is(k, "there") && words.lemma(k + 1).matches("be|have")) {
                return k;
            }
            if (words.boundary(k) || words.is(k, "no")) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether the noun belongs to somebody: "the ministry's assessment". */
    private boolean owned(int i) {
        for (int k = i - 1; k >= 0 && k > i - 6 && !words.boundary(k); k--) {
            if (words.tagged(k, "POS")
                    || words.tagged(k, "PRP$")
                    || words.tagged(k, "NNP")
                    || words.is(k, "the")
                    || words.tagged(k, "CD")
                    || words.is(k, "no")
                    || words.is(k, "that")
                    || words.is(k, "this")) {
                return true;
            }
            if (words.tagged(k, "VB") || words.tagged(k, "IN")) {
                return false;
            }
        }
        return false;
    }

    private int start(int noun) {
        int start = noun;
        while (words.tagged(start - 1, "JJ")
                || words.tagged(start - 1, "DT")
                || words.tagged(start - 1, "NN") && !Calendar.word(words, start - 1)) {
            start--;
        }
        return start;
    }

    private boolean be(int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.lemma(k).equals("be") || words.is(k, "been")) {
                return true;
            }
        }
        return false;
    }

    private int groupStart(int i) {
        int start = i;
        while (words.tagged(start - 1, "RB")
                || words.tagged(start - 1, "MD")
                || words.tagged(start - 1, "VB") && Set.of("be", "have").contains(words.lemma(start - 1))) {
            start--;
        }
        return start;
    }

    private void add(int from, int to, int key) {
        found.add(Attribution.sourceless(
                words.start(from), words.end(to - 1), words.sentence(), words.lemma(key), CueClass.HEARSAY));
        free = to;
    }
}
