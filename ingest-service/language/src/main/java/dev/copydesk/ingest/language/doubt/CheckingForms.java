package dev.copydesk.ingest.language.doubt;

import dev.copydesk.ingest.language.phrase.VerbGroup;
import dev.copydesk.ingest.language.phrase.Words;
import java.util.Set;

/**
 * The forms in which the copy says that the checking itself was not done: the outlet has not seen a paper, nobody else has
 * examined the data, attempts to confirm failed, there was no way to check, it is unclear when a film was made.
 */
public final class CheckingForms {
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

    /** "It has yet to be shown that the diary is genuine". */
    static final Set<String> SHOWN = Set.of("shown", "proved", "proven", "established", "confirmed", "verified");

    /** What others do to see whether it is so. */
    static final Set<String> REPEATING = Set.of(
            "reproduce", "replicate", "repeat", "review", "assess", "audit", "examine", "evaluate", "validate", "test");

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
        int unrepeated = words.lemmaIn(i, REPEATING) ? notRepeated(words, i) : -1;
        if (unrepeated >= 0) {
            return unrepeated;
        }
        if (words.in(i, SHOWN) && words.follows(i - 3, "yet", "to", "be")) {
            return words.in(i + 1, Set.of("that", "whether", "if")) && ofRecord(words, i) ? groupOf(words, i) : -1;
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

    /** "Have not been independently reproduced", "has not been reviewed by outside scientists": what others have still to look at. */
    private static int notRepeated(Words words, int verb) {
        VerbGroup group = VerbGroup.endingAt(words, verb);
        boolean done = words.tag(verb).equals("VBN") && group.passive() && notBefore(words, verb);
        boolean others = group.has("independently")
                || words.is(verb + 1, "independently")
                || words.is(verb + 1, "by") && words.in(verb + 2, Set.of("outside", "independent"));
        return done && others ? group.from() : -1;
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

    /** Whether what has to be shown is that something is genuine; that a drug works is for science. */
    private static boolean ofRecord(Words words, int from) {
        for (int k = from + 1; k < words.size(); k++) {
            if (words.in(k, DoubtWords.RECORDED)) {
                return true;
            }
        }
        return false;
    }

    private static int groupOf(Words words, int verb) {
        int from = VerbGroup.endingAt(words, verb).from();
        while (words.in(from - 1, Set.of("yet", "to", "has", "have", "had", "is", "it"))) {
            from--;
        }
        return from;
    }

    /** "No evidence has been produced". */
    private static int withoutProof(Words words, int i) {
        int group = VerbGroup.endingAt(words, i).from();
        int noun = words.is(group - 2, "for") ? group - 3 : group - 1;
        boolean proof = words.in(noun, Set.of("evidence", "proof"));
        return proof && words.is(noun - 1, "no") && VerbGroup.endingAt(words, i).passive() ? noun - 1 : -1;
    }
}
