package dev.copydesk.ingest.language.attribution;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Attribution.CueClass;
import dev.copydesk.ingest.language.source.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds where the copy itself says that something is not verified: a verb of verifying under a negation ("could not be
 * independently confirmed"), an adjective of doubt on a claim ("unverified reports", "remains unconfirmed"), or a noun of
 * verifying that is missing ("no independent confirmation").
 */
final class DoubtForms {
    /** A negation stands at most so many tokens before its verb. */
    private static final int REACH = 7;

    private static final Set<String> ADJECTIVES = Set.of(
            "unverified",
            "unconfirmed",
            "uncorroborated",
            "unsubstantiated",
            "unverifiable",
            "unauthenticated",
            "unproven");

    /** Verifying and nothing else. */
    private static final Set<String> VERIFYING = Set.of("verify", "corroborate", "substantiate", "authenticate");

    /** Verifying in some uses: a person is confirmed in office and a court establishes a rule. */
    private static final Set<String> CONFIRMING =
            Set.of("confirm", "establish", "ascertain", "determine", "check", "prove", "test");

    private static final Set<String> NEGATIONS =
            Set.of("not", "n't", "never", "cannot", "unable", "impossible", "neither", "nor", "nobody", "without");

    private static final Set<String> HARDLY =
            Set.of("impossible", "difficult", "hard", "unable", "yet", "way", "able", "possible", "position");

    /** These say "not" only after a negation: "were not able to verify". */
    private static final Set<String> ABLE = Set.of("able", "possible", "position", "way");

    /** Who speaks of itself when it says that it could not confirm something. */
    static final Set<String> OUTLETS = Set.of(
            "newspaper",
            "reporter",
            "correspondent",
            "journalist",
            "publication",
            "outlet",
            "paper",
            "magazine",
            "broadcaster",
            "we",
            "reuters",
            "ap",
            "afp",
            "bbc",
            "times",
            "guardian",
            "post",
            "journal",
            "tribune",
            "gazette",
            "herald",
            "courier",
            "it",
            "station",
            "website",
            "team");

    private static final Set<String> NOUNS =
            Set.of("confirmation", "verification", "corroboration", "authentication", "proof");

    /** What is claimed, shown or told. */
    private static final Set<String> CLAIMS = Set.of(
            "claim",
            "report",
            "allegation",
            "rumour",
            "rumor",
            "account",
            "video",
            "footage",
            "image",
            "photo",
            "photograph",
            "picture",
            "document",
            "statement",
            "information",
            "assertion",
            "story",
            "figure",
            "toll",
            "tale",
            "speculation",
            "suggestion",
            "accusation",
            "sighting",
            "theory",
            "intelligence",
            "post",
            "message",
            "recording",
            "audio",
            "clip",
            "authenticity",
            "accuracy",
            "veracity",
            "truth",
            "provenance",
            "origin",
            "existence",
            "identity",
            "version",
            "testimony",
            "number",
            "detail",
            "letter",
            "material",
            "data");

    /** "Unable to establish when it was filmed". */
    private static final Set<String> OPEN_QUESTIONS =
            Set.of("when", "where", "who", "whose", "whether", "if", "how", "which", "by");

    /** Stand for what was told before. */
    private static final Set<String> PRONOUNS = Set.of("it", "this", "that", "which", "these", "those", "they", "none");

    /** What is confirmed as a plan, an office or a diagnosis, not as the truth. */
    private static final Set<String> NOT_CLAIMS = Set.of(
            "date",
            "schedule",
            "venue",
            "time",
            "case",
            "nominee",
            "nomination",
            "judge",
            "appointment",
            "lineup",
            "line-up",
            "candidate",
            "senate",
            "cause",
            "patient",
            "booking",
            "infection",
            "squad",
            "guest",
            "successor",
            "motive",
            "diagnosis");

    private DoubtForms() {}

    static List<Attribution> find(Words words) {
        List<Attribution> found = new ArrayList<>();
        int free = 0;
        for (int i = 0; i < words.size(); i++) {
            int from = begins(words, i);
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
        if (words.in(i, ADJECTIVES)) {
            return adjective(words, i);
        }
        if (words.tagged(i, "VB") || words.lemmaIn(i, VERIFYING)) {
            return words.lemmaIn(i, VERIFYING) || words.lemmaIn(i, CONFIRMING) ? verb(words, i) : -1;
        }
        return words.in(i, NOUNS) ? noun(words, i) : -1;
    }

    private static int ends(Words words, int i) {
        int end = i;
        while (words.in(i, ADJECTIVES) && words.tagged(end + 1, "NN")) {
            end++;
        }
        return end;
    }

    private static int adjective(Words words, int i) {
        int noun = i + 1;
        while (words.tagged(noun, "NN") && words.tagged(noun + 1, "NN") || words.tagged(noun, "JJ")) {
            noun++;
        }
        if (words.lemmaIn(noun, CLAIMS)) {
            return i;
        }
        boolean predicate = !words.tagged(i + 1, "NN");
        int verb = i - 1;
        while (words.tagged(verb, "RB")) {
            verb--;
        }
        if (!predicate || !Set.of("be", "remain", "stay", "go").contains(words.lemma(verb))) {
            return -1;
        }
        int subject = subject(words, verb);
        return subject >= 0 && truthOf(words, subject) ? clauseStart(words, subject, verb) : -1;
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
            boolean named = subject >= 0 && words.lemmaIn(subject, CLAIMS);
            boolean strict = words.lemmaIn(i, Set.of("establish", "determine", "check", "ascertain", "prove", "test"));
            return claim && (!strict || named) ? clauseStart(words, subject, group) : -1;
        }
        int who = words.in(group - 1, OUTLETS) ? group - 1 : subject(words, group);
        boolean outlet = words.is(i, "confirm") && outlet(words, who);
        if (words.in(negation, HARDLY) && words.is(negation + 1, "to") && words.lemmaIn(who, CLAIMS)) {
            return clauseStart(words, who, group);
        }
        if (words.is(negation, "unable") && outlet(words, who) && words.in(i + 1, OPEN_QUESTIONS)) {
            return group;
        }
        return (words.lemmaIn(i, VERIFYING) || outlet) && claimFollows(words, i + 1) ? group : -1;
    }

    /** "Neither account could be verified", "nobody has verified the figure". */
    private static int negativeSubject(Words words, int verb) {
        int group = groupStart(words, verb);
        boolean about = words.lemmaIn(verb, VERIFYING) || words.in(verb, Set.of("confirmed", "checked", "proven"));
        if (!about || group == verb || words.is(group - 1, "to")) {
            return -1;
        }
        if (words.is(group - 1, "nobody")) {
            return group - 1;
        }
        if (words.follows(group - 2, "no", "one")) {
            return group - 2;
        }
        boolean claim = false;
        for (int k = group - 1; k >= 0 && group - k < REACH && !words.boundary(k); k--) {
            claim |= words.lemmaIn(k, CLAIMS) || words.is(k, "neither") && k == group - 1;
            if (claim && words.in(k, Set.of("neither", "none", "no"))) {
                return k;
            }
        }
        return -1;
    }

    private static boolean outlet(Words words, int who) {
        return words.lemmaIn(who, OUTLETS) || words.in(who, OUTLETS);
    }

    private static int negation(Words words, int verb) {
        for (int k = verb - 1; k >= Math.max(0, verb - REACH) && !words.boundary(k); k--) {
            boolean able = words.in(k, ABLE);
            if (words.in(k, NEGATIONS) || words.in(k, HARDLY) && words.is(k + 1, "to") && !able) {
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
            if (words.in(k, PRONOUNS) && noun < 0) {
                return k;
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
        if (words.lemmaIn(subject, CLAIMS) || words.in(subject, PRONOUNS)) {
            return true;
        }
        for (int k = 0; k < words.size(); k++) {
            if (words.lemmaIn(k, NOT_CLAIMS)) {
                return false;
            }
        }
        return !words.tagged(subject, "NNP");
    }

    private static boolean claimFollows(Words words, int from) {
        for (int k = from; k < from + 8 && words.has(k) && !words.boundary(k); k++) {
            if (words.lemmaIn(k, CLAIMS) || words.in(k, PRONOUNS)) {
                return true;
            }
        }
        return false;
    }

    private static int noun(Words words, int i) {
        boolean independent = words.is(i - 1, "independent");
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
