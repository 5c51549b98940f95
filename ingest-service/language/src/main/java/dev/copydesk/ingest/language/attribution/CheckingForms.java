package dev.copydesk.ingest.language.attribution;

import dev.copydesk.ingest.language.source.Words;
import java.util.Set;

/**
 * The forms in which the copy says that the checking itself was not done: the outlet has not seen a paper, nobody else has
 * examined the data, attempts to confirm failed, there was no way to check, it is unclear when a film was made.
 */
final class CheckingForms {
    private static final int REACH = 10;

    /** What an outlet says that it has not done. */
    static final Set<String> SEEING =
            Set.of("see", "review", "view", "examine", "inspect", "check", "test", "audit", "hear", "read", "vouch");

    /** What somebody else should have done. */
    private static final Set<String> EXAMINING = Set.of("review", "examine", "inspect", "check", "test", "audit");

    private static final Set<String> OTHERS = Set.of("independent", "else", "outside", "independently");

    static final Set<String> CLARITY = Set.of("unclear", "clear");

    private static final Set<String> ATTEMPTS = Set.of("attempt", "effort", "try");

    private static final Set<String> WAYS = Set.of("way", "means", "possibility", "chance");

    private static final Set<String> FAILING = Set.of("fail", "unsuccessful", "futile", "vain", "fruitless");

    static final Set<String> CHECKING = Set.of(
            "verify", "confirm", "corroborate", "check", "authenticate", "substantiate", "establish", "ascertain");

    static final Set<String> PRODUCED = Set.of(
            "produced", "offered", "presented", "provided", "supplied", "published", "given", "shown", "released");

    private CheckingForms() {}

    /** Where the form whose key word is {@code i} begins; -1 when there is none. */
    static int begins(Words words, int i) {
        if (words.in(i, CLARITY)) {
            return unclear(words, i);
        }
        if (words.lemmaIn(i, CHECKING) && words.is(i - 1, "to")) {
            return attempt(words, i);
        }
        if (words.lemmaIn(i, SEEING) && words.tagged(i, "VB")) {
            return unseen(words, i);
        }
        return words.in(i, PRODUCED) ? withoutProof(words, i) : -1;
    }

    /** "It was unclear whether the footage was genuine". */
    private static int unclear(Words words, int i) {
        boolean so = words.is(i, "unclear") || notBefore(words, i);
        if (!so || !words.in(i + 1, DoubtWords.OPEN_QUESTIONS)) {
            return -1;
        }
        boolean shown = false;
        boolean made = false;
        for (int k = 0; k < words.size(); k++) {
            shown |= words.lemmaIn(k, DoubtWords.CLAIMS);
            made |= k > i && words.in(k, DoubtWords.RECORDED);
        }
        return shown && made ? i : -1;
    }

    private static boolean notBefore(Words words, int i) {
        for (int k = i - 1; k > i - 4; k--) {
            if (words.in(k, Set.of("not", "n't", "never"))) {
                return true;
            }
        }
        return false;
    }

    /** "Attempts to confirm the report failed", "no way to check". */
    private static int attempt(Words words, int check) {
        int noun = check - 2;
        if (words.lemmaIn(noun, WAYS) && words.is(noun - 1, "no")) {
            return noun - 1;
        }
        if (!words.lemmaIn(noun, ATTEMPTS)) {
            return -1;
        }
        for (int k = check + 1; k < check + REACH && words.has(k); k++) {
            if (words.lemmaIn(k, FAILING)) {
                return noun;
            }
        }
        return -1;
    }

    /** "The Courier has not seen the letter", "nobody outside the firm has examined the contract". */
    private static int unseen(Words words, int verb) {
        int group = VerbGroup.endingAt(words, verb).from();
        if (group == verb || !told(words, verb + 1)) {
            return -1;
        }
        if (notBefore(words, verb)) {
            boolean outlet = words.lemmaIn(group - 1, DoubtWords.OUTLETS) || DoubtForms.title(words, group - 1);
            boolean anybody = words.in(group - 1, Set.of("it", "team")) && !words.in(group - 2, Set.of("our", "this"));
            return outlet && !anybody ? group : -1;
        }
        return words.tag(verb).equals("VBN") && words.lemmaIn(verb, EXAMINING) ? noOther(words, group) : -1;
    }

    /** Where "nobody else", "no independent laboratory" or "no engineer outside the yard" before a verb group begins; -1 where none is. */
    static int noOther(Words words, int group) {
        boolean other = false;
        for (int k = group; k >= 0 && group - k < REACH && !words.boundary(k); k--) {
            other |= words.in(k, OTHERS);
            if (other && words.in(k, Set.of("nobody", "no"))) {
                return k;
            }
        }
        return -1;
    }

    private static boolean told(Words words, int from) {
        for (int k = from; k < from + REACH && words.has(k) && !words.boundary(k); k++) {
            if (words.lemmaIn(k, DoubtWords.CLAIMS) || words.lemmaIn(k, DoubtWords.PAPERS)) {
                return true;
            }
        }
        return false;
    }

    /** "No evidence has been produced". */
    private static int withoutProof(Words words, int i) {
        int group = VerbGroup.endingAt(words, i).from();
        boolean proof = words.in(group - 1, Set.of("evidence", "proof"));
        return proof
                        && words.is(group - 2, "no")
                        && VerbGroup.endingAt(words, i).passive()
                ? group - 2
                : -1;
    }
}
