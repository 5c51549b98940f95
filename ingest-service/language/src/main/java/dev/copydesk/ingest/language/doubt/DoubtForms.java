package dev.copydesk.ingest.language.doubt;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.Bodies;
import dev.copydesk.ingest.language.source.SourceKinds;
import dev.copydesk.ingest.language.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where the copy itself says that something is not verified: a verb of verifying under a negation ("could not be
 * independently confirmed"), an adjective of doubt on a claim ("unverified reports", "remains unconfirmed"), or a noun of
 * verifying that is missing ("no independent confirmation").
 */
public final class DoubtForms {
    /** A negation stands at most so many tokens before its verb. */
    private static final int REACH = 7;

    /** What is proved or not. */
    private static final Set<String> PROVED = Set.of("guilt", "link", "cause", "connection");

    /** Who has an account that nobody has verified. */
    private static final Set<String> USERS = Set.of("user", "post", "follower", "platform", "profile", "verification");

    private static final int LONG_REACH = 18;

    private DoubtForms() {}

    public static List<Attribution> find(Words words, WordClass keys) {
        List<Attribution> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            int from = words.in(i, keys) ? begins(words, i) : -1;
            if (from >= free) {
                int to = ends(words, i);
                found.add(Attribution.sourceless(
                        words.start(from), words.end(to), words.sentence(), words.lemma(i), CueClass.DOUBT));
                free = to + 1;
            }
        }
        return found;
    }

    /** Where the form whose key word is {@code i} begins; -1 when there is none. */
    private static int begins(Words words, int i) {
        int unchecked = CheckingForms.begins(words, i);
        if (unchecked >= 0) {
            return unchecked;
        }
        if (words.in(i, DoubtWords.ADJECTIVES)) {
            return adjective(words, i);
        }
        if (words.in(i, DoubtWords.TELLING) && words.is(i - 1, "to") && words.in(i + 1, DoubtWords.OPEN_QUESTIONS)) {
            return unknowable(words, i);
        }
        if (words.tagged(i, "VB") || words.lemmaIn(i, DoubtWords.VERIFYING)) {
            return words.lemmaIn(i, DoubtWords.VERIFYING) || words.lemmaIn(i, DoubtWords.CONFIRMING)
                    ? verb(words, i)
                    : -1;
        }
        return words.in(i, DoubtWords.NOUNS) ? noun(words, i) : -1;
    }

    private static int ends(Words words, int i) {
        int end = i;
        while (words.in(i, DoubtWords.ADJECTIVES) && words.tagged(end + 1, "NN")) {
            end++;
        }
        return end;
    }

    private static int adjective(Words words, int i) {
        int noun = i + 1;
        while (words.tagged(noun, "NN") && words.tagged(noun + 1, "NN") || words.tagged(noun, "JJ")) {
            noun++;
        }
        boolean title = words.capitalised(i) && words.capitalised(i + 1) && words.wordLike(i + 1);
        if (title || blamed(words, i) || online(words, noun)) {
            return -1;
        }
        boolean paper = words.lemmaIn(noun, DoubtWords.PAPERS) && !words.is(i, "unproven");
        if (paper || words.lemmaIn(noun, DoubtWords.CLAIMS)) {
            return i;
        }
        boolean predicate = !words.tagged(i + 1, "NN") && !(words.is(i, "unproven") && !claimBefore(words, i));
        int verb = i - 1;
        while (words.tagged(verb, "RB") || words.follows(verb, "as", "yet")) {
            verb--;
        }
        if (!predicate || !Set.of("be", "remain", "stay", "go").contains(words.lemma(verb))) {
            return -1;
        }
        int subject = subject(words, verb);
        return subject >= 0 && truthOf(words, subject) ? clauseStart(words, subject, verb) : -1;
    }

    private static boolean claimBefore(Words words, int adjective) {
        for (int k = adjective - 1; k >= 0 && !words.boundary(k); k--) {
            if (words.lemmaIn(k, DoubtWords.CLAIMS) || words.lemmaIn(k, PROVED) || words.in(k, DoubtWords.PRONOUNS)) {
                return true;
            }
        }
        return false;
    }

    /** "Posts from unverified accounts": those of a platform's users. */
    private static boolean online(Words words, int noun) {
        return words.is(noun, "accounts") && !words.in(noun + 1, Set.of("of", "that")) && words.anyLemma(USERS);
    }

    /** "Rather than making unsubstantiated claims", "for spreading unfounded rumours": the copy blames who makes them and prints none. */
    private static boolean blamed(Words words, int adjective) {
        int verb = adjective - 1;
        while (words.tagged(verb, "JJ") || words.tagged(verb, "CC") || words.tagged(verb, "DT")) {
            verb--;
        }
        return words.tag(verb).equals("VBG") && words.tagged(verb - 1, "IN");
    }

    /** "It was not possible to say when it was filmed": what the copy can't tell about what it shows. */
    private static int unknowable(Words words, int i) {
        int cannot = i - 2;
        boolean hard = words.in(cannot, Set.of("impossible", "unable"))
                || words.in(cannot, Set.of("possible", "able")) && words.in(cannot - 1, Set.of("not", "n't"));
        boolean shown = false;
        for (int k = i + 1; k < words.size() && hard; k++) {
            shown |= words.in(k, DoubtWords.RECORDED);
        }
        return shown ? groupStart(words, cannot) : -1;
    }

    private static int verb(Words words, int i) {
        int negation = negation(words, i);
        if (negation < 0) {
            return negativeSubject(words, i);
        }
        boolean independent = false;
        boolean passive = false;
        for (int k = negation; k < i; k++) {
            independent |= words.is(k, "independently");
            passive |= words.is(k, "be") || words.is(k, "been") || words.is(k, "being");
        }
        independent |= words.is(i + 1, "independently");
        int group = groupStart(words, negation);
        if (independent) {
            return group;
        }
        if (passive || words.lemma(negation - 1).equals("be") && words.tagged(i, "VBN")) {
            int subject = subject(words, group);
            boolean claim = subject >= 0 && truthOf(words, subject);
            boolean named = subject >= 0 && words.lemmaIn(subject, DoubtWords.CLAIMS);
            boolean strict = words.lemmaIn(i, Set.of("establish", "determine", "check", "ascertain", "prove", "test"));
            return claim && (!strict || named) ? clauseStart(words, subject, group) : -1;
        }
        int who = words.in(group - 1, DoubtWords.OUTLETS) ? group - 1 : subject(words, group);
        boolean outlet = words.is(i, "confirm") && outlet(words, who);
        if (words.in(negation, DoubtWords.HARDLY)
                && words.is(negation + 1, "to")
                && words.lemmaIn(who, DoubtWords.CLAIMS)) {
            return clauseStart(words, who, group);
        }
        if (words.in(i + 1, DoubtWords.OPEN_QUESTIONS) && (outlet(words, who) || title(words, who))) {
            return group;
        }
        boolean verifying = words.lemmaIn(i, DoubtWords.VERIFYING);
        boolean impossible = words.is(i, "check") && words.in(i - 2, Set.of("possible", "impossible"));
        if (impossible && claimFollows(words, i + 1)) {
            return group;
        }
        boolean press = words.lemmaIn(who, DoubtWords.PRESS) && couldNot(words, group, i);
        boolean checks = outlet || press && words.is(i, "check");
        return press && verifying || (verifying || checks) && claimFollows(words, i + 1) ? group : -1;
    }

    /** "Neither account could be verified", "nobody has verified the figure". */
    private static int negativeSubject(Words words, int verb) {
        int group = groupStart(words, verb);
        boolean independent = words.is(verb - 1, "independently") && couldNot(words, group, verb);
        if (words.follows(verb - 2, "able", "to")) {
            int able = groupStart(words, verb - 2);
            boolean nobody = words.lemmaIn(verb, DoubtWords.VERIFYING) && words.is(able - 1, "nobody");
            return nobody ? able - 1 : CheckingForms.noOther(words, able);
        }
        if (words.in(verb, Set.of("checked", "verified", "confirmed", "established")) && couldNot(words, group, verb)) {
            int neither = neither(words, group);
            if (neither >= 0) {
                return neither;
            }
        }
        boolean verifying = words.lemmaIn(verb, DoubtWords.VERIFYING);
        boolean about = independent
                || verifying
                || words.in(verb, Set.of("confirmed", "checked", "proven", "tested", "audited"));
        if (!about || group == verb || words.is(group - 1, "to")) {
            return -1;
        }
        boolean active = words.tag(verb).equals("VBN") && words.is(verb - 1, "has") && claimFollows(words, verb + 1);
        if (active && !verifying) {
            return CheckingForms.noOther(words, group);
        }
        int nobody = words.is(group - 1, "nobody") ? group - 1 : words.follows(group - 2, "no", "one") ? group - 2 : -1;
        if (nobody >= 0) {
            return verifying ? nobody : -1;
        }
        boolean claim = active || independent;
        for (int k = group - 1; k >= 0 && group - k < REACH && !words.boundary(k); k--) {
            claim |= words.lemmaIn(k, DoubtWords.CLAIMS) || words.is(k, "neither") && k == group - 1;
            if (claim && words.in(k, Set.of("neither", "none", "no"))) {
                return k;
            }
        }
        return -1;
    }

    /** Where "neither the date of the message nor its account" begins before a verb group; -1 where no claim is named so. */
    private static int neither(Words words, int group) {
        boolean claim = false;
        boolean nor = false;
        for (int k = group - 1; k >= 0 && group - k < LONG_REACH && !words.boundary(k); k--) {
            claim |= words.lemmaIn(k, DoubtWords.CLAIMS) || words.lemmaIn(k, DoubtWords.PAPERS);
            nor |= words.is(k, "nor");
            if (words.is(k, "neither")) {
                return claim && nor ? k : -1;
            }
        }
        return -1;
    }

    /** Whether it was tried: "was unable to verify", "could be independently established"; what was never tested is no doubt of the copy's. */
    private static boolean couldNot(Words words, int from, int verb) {
        for (int k = from; k < verb; k++) {
            if (words.in(k, Set.of("unable", "able", "could", "can", "cannot"))) {
                return true;
            }
        }
        return false;
    }

    private static boolean outlet(Words words, int who) {
        return words.lemmaIn(who, DoubtWords.OUTLETS) || words.in(who, DoubtWords.OUTLETS);
    }

    /** "The Guild could not establish": a title with "the" that is no body known to us is the outlet's own. */
    static boolean title(Words words, int who) {
        return words.is(who - 1, "the")
                && !words.in(who, DoubtWords.DIGNITARIES)
                && !Bodies.speaker(words, who)
                && words.tagged(who, "NNP")
                && words.capitalised(who)
                && SourceKinds.of(words, new Phrase(who, who + 1)) == SourceKind.NAMED_PERSON;
    }

    private static int negation(Words words, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - REACH) && !words.boundary(k); k--) {
            boolean able = words.in(k, DoubtWords.ABLE);
            if (words.in(k, DoubtWords.NEGATIONS) || words.in(k, DoubtWords.HARDLY) && words.is(k + 1, "to") && !able) {
                return words.is(k, "without") ? -1 : k;
            }
            if (able && words.is(k + 1, "to") || words.is(k, "in") || words.is(k, "a")) {
                continue;
            }
            if (words.tagged(k, "VBG") && !words.lemmaIn(k, Set.of("be", "have"))) {
                return -1;
            }
            if (!words.tagged(k, "VB") && !words.tagged(k, "RB") && !words.is(k, "to") && !words.tagged(k, "MD")) {
                return -1;
            }
        }
        return -1;
    }

    /** The first auxiliary or adverb of the verb group that holds {@code i}. */
    private static int groupStart(Words words, int i) {
        int start = i;
        while (words.tagged(start - 1, "MD")
                || words.tagged(start - 1, "RB")
                || Set.of("be", "have", "do").contains(words.lemma(start - 1))) {
            start--;
        }
        return start;
    }

    /** The noun or pronoun before a verb group, prepositional phrases and asides skipped; -1 when it is not clear. */
    private static int subject(Words words, int group) {
        int at = group - 1;
        if (words.boundary(at) && words.has(at)) {
            int open = at - 1;
            while (words.has(open) && !words.boundary(open)) {
                open--;
            }
            at = words.has(open) ? open - 1 : at - 1;
        }
        int noun = -1;
        for (int k = at; k >= 0 && !words.boundary(k); k--) {
            if (words.in(k, DoubtWords.PRONOUNS) && noun < 0) {
                return k;
            }
            if (words.tag(k).equals("PRP") && noun < 0) {
                return -1;
            }
            if (words.tagged(k, "NN") && (noun < 0 || words.tagged(k + 1, "IN"))) {
                noun = k;
            } else if (words.tagged(k, "VB") || words.tagged(k, "MD") || words.tagged(k, "CC")) {
                return noun;
            }
        }
        return noun;
    }

    /** Whether the subject is something that can be true or false; people and plans are not. */
    private static boolean truthOf(Words words, int subject) {
        if (words.lemmaIn(subject, DoubtWords.CLAIMS) || words.in(subject, DoubtWords.PRONOUNS)) {
            return true;
        }
        for (int k = 0; k < words.size(); k++) {
            if (words.lemmaIn(k, DoubtWords.NOT_CLAIMS)) {
                return false;
            }
        }
        return !words.tagged(subject, "NNP");
    }

    private static boolean claimFollows(Words words, int from) {
        for (int k = from; k < from + 8 && words.has(k) && !words.boundary(k); k++) {
            if (words.lemmaIn(k, DoubtWords.CLAIMS)
                    || words.lemmaIn(k, DoubtWords.PAPERS)
                    || words.in(k, DoubtWords.PRONOUNS)) {
                return true;
            }
        }
        return false;
    }

    private static int noun(Words words, int i) {
        boolean independent = words.in(i - 1, DoubtWords.OUTSIDE);
        int before = independent ? i - 2 : i - 1;
        boolean missing = words.is(before, "no") || words.is(before, "without") || words.is(before, "any");
        return independent && missing ? before : -1;
    }

    /** The subject with its article and "although", when it stands close before the verb. */
    private static int clauseStart(Words words, int subject, int group) {
        if (group - subject > 5) {
            return group;
        }
        int start = subject;
        while (words.tagged(start - 1, "DT") || words.tagged(start - 1, "PRP$") || words.tagged(start - 1, "JJ")) {
            start--;
        }
        return start;
    }
}
