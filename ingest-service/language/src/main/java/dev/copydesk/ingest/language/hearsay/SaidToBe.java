package dev.copydesk.ingest.language.hearsay;

import dev.copydesk.ingest.language.phrase.VerbGroup;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.PersonNouns;
import java.util.Set;

/** Passives of saying and believing before an infinitive: "is said to be", "was reported to have", "is known to favour". */
final class SaidToBe {
    private SaidToBe() {}

    /** Where "is said to be" ends, with its infinitive; 0 where the participle has none, or where nobody says so. */
    static int end(Words words, VerbGroup group) {
        int i = group.verb();
        int to = words.is(i + 1, "not") ? i + 2 : i + 1;
        boolean said = words.in(i, HearsayWords.BEFORE_INFINITIVE)
                || words.is(i, "known") && known(words, group.from(), i)
                || supposed(words, group, to);
        boolean denied = group.has("not") || group.has("n't");
        return said
                        && !denied
                        && !byName(words, i)
                        && words.is(to, "to")
                        && words.tag(to + 1).equals("VB")
                ? to + 2
                : 0;
    }

    /** "Is supposed to have turned it down"; "was supposed to have begun at noon" is a plan. */
    private static boolean supposed(Words words, VerbGroup group, int to) {
        boolean now = words.in(group.from(), Set.of("is", "are")) && !words.is(group.from() - 1, "you");
        return now
                && words.is(group.verb(), "supposed")
                && words.is(to + 1, "have")
                && words.tag(to + 2).equals("VBN")
                && !words.anyLemma(Set.of("by", "before"));
    }

    /** "Was tipped to win by Ada Holm". */
    private static boolean byName(Words words, int participle) {
        for (int k = participle + 1; k < participle + 12 && words.has(k) && !words.boundary(k); k++) {
            if (words.is(k, "by") && words.tagged(k + 1, "NNP") && words.tagged(k + 2, "NNP")) {
                return true;
            }
        }
        return false;
    }

    /** What people think, or do in secret, known to the outlet alone. */
    private static boolean known(Words words, int group, int i) {
        boolean people = PersonNouns.person(words, group - 1) && !words.tagged(group - 2, "POS");
        return words.lemmaIn(i + 2, HearsayWords.ATTITUDES) || people && !words.lemmaIn(i + 2, Set.of("be", "have"));
    }
}
