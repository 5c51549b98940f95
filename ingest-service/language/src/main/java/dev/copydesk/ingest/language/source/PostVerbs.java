package dev.copydesk.ingest.language.source;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import java.util.Set;

/** The verb with which something on social media tells, as against those with which the copy writes about it. */
final class PostVerbs {
    /** Verbs with which a channel is written about and does not tell anything. */
    private static final Set<String> NOT_TELLING = Set.of(
            "be",
            "have",
            "do",
            "organise",
            "organize",
            "raise",
            "delete",
            "remove",
            "ban",
            "block",
            "suspend",
            "attract",
            "gain",
            "help",
            "allow",
            "let",
            "use",
            "go",
            "become",
            "get",
            "need",
            "make",
            "take",
            "offer",
            "start",
            "draw",
            "receive",
            "back",
            "slam",
            "criticize",
            "criticise",
            "mock",
            "react",
            "spark",
            "prompt",
            "earn",
            "win");

    /** In the present tense much is written about channels in general; these verbs tell what one says. */
    private static final Set<String> TELLING = Set.of(
            "say",
            "show",
            "claim",
            "suggest",
            "give",
            "report",
            "allege",
            "name",
            "appear",
            "purport",
            "describe",
            "depict",
            "put",
            "accuse",
            "blame",
            "insist",
            "list",
            "state",
            "assert",
            "call",
            "seem",
            "warn",
            "tell");

    private static final Set<String> REVEALING = Set.of(
            "say",
            "claim",
            "show",
            "report",
            "allege",
            "identify",
            "name",
            "accuse",
            "reveal",
            "warn",
            "assert",
            "insist",
            "blame",
            "put",
            "publish",
            "list",
            "describe",
            "spread",
            "give");

    /** After a platform's name the tagger takes these for nouns. */
    private static final Set<String> SHOWS = Set.of("shows", "claims", "names", "reports", "lists", "puts");

    /** Participles that say which channel is meant: "a channel called Baza", "a post shared 60,000 times". */
    private static final Set<String> PARTICIPLES = Set.of(
            "called",
            "known",
            "viewed",
            "seen",
            "shared",
            "watched",
            "run",
            "devoted",
            "dedicated",
            "followed",
            "linked",
            "sent",
            "written",
            "addressed",
            "dated",
            "titled",
            "entitled",
            "liked",
            "forwarded",
            "circulated",
            "headed",
            "used",
            "popular",
            "posted",
            "recorded",
            "filmed",
            "taken",
            "made");

    private static final Set<String> NAMING = Set.of("called", "known", "dated", "titled", "entitled");

    private static final int VERB_REACH = 12;

    /** What a channel has for itself: "the group had 4,000 members". */
    private static final Set<String> OWN = Set.of(
            "member",
            "follower",
            "subscriber",
            "view",
            "like",
            "user",
            "share",
            "viewer",
            "comment",
            "fan",
            "post",
            "reply");

    private PostVerbs() {}

    /** Whether the verb tells something: any but those of existing and doing; "had" where it tells how something was. */
    static boolean tells(Words words, int verb) {
        return !words.lemmaIn(verb, NOT_TELLING)
                || hasTold(words, verb + 1)
                || words.lemma(verb).equals("have") && pictures(words, verb + 1);
    }

    /** "Had the second half empty", "had her landing in Oslo": a thing or person, and in what state. */
    private static boolean pictures(Words words, int at) {
        if (words.tagged(at, "PRP")) {
            return words.tagged(at + 1, "VBG")
                    || words.tagged(at + 1, "IN")
                    || words.word(at + 1).endsWith("ing");
        }
        Phrase object = NounPhrases.baseAfter(words, at);
        if (object == null || words.lemmaIn(object.to() - 1, OWN)) {
            return false;
        }
        int next = object.to();
        boolean someOf = words.is(next, "of") && words.tagged(next + 1, "PRP");
        return someOf
                || words.tagged(next, "VBG")
                || words.tagged(next, "JJ")
                || words.tagged(next, "DT") && words.tagged(next + 1, "JJ")
                || words.in(next, Set.of("under", "inside", "outside", "behind"));
    }

    /**
     * The verb of a clause whose subject ends with a platform's name. After such names the tagger often takes a finite verb
     * for a participle, so that an object after it decides.
     */
    static int after(Words words, int from) {
        int participle = -1;
        boolean modal = false;
        for (int k = from; k < from + VERB_REACH && words.has(k) && !words.boundary(k); k++) {
            if (words.tagged(k - 1, "PRP") || words.is(k - 1, "to")) {
                continue;
            }
            modal |= words.tagged(k, "MD");
            boolean naming = words.in(k, NAMING) || words.in(k, PARTICIPLES) && loose(words, k + 1);
            if (finite(words, k) && !naming) {
                return k;
            }
            if (hasTold(words, k)) {
                return k - 1;
            }
            boolean bare = words.tag(k).equals("VB") && words.lemmaIn(k, TELLING);
            boolean second = words.tag(k).equals("VBN") && !words.lemmaIn(k - 1, Set.of("be", "have"));
            if (participle < 0 && (second || !modal) && (bare || second) && !naming && object(words, k + 1)) {
                participle = k;
            }
        }
        return participle;
    }

    /** "Has identified the buyer": a post that "has cost him his job" tells nothing. */
    private static boolean hasTold(Words words, int participle) {
        boolean placed = words.is(participle - 1, "had")
                && (words.lemmaIn(participle, TELLING) || words.is(participle, "placed"))
                && NounPhrases.baseAfter(words, participle + 1) != null;
        return words.tag(participle).equals("VBN")
                && (placed || words.lemmaIn(participle, REVEALING))
                && words.lemma(participle - 1).equals("have")
                && !words.in(participle - 2, Set.of("that", "which", "who"));
    }

    /** Whether no object follows, so that the word before may be a participle. */
    private static boolean loose(Words words, int at) {
        return words.boundary(at) || words.tagIs(at, "CD", "RB", "IN", "TO") || words.tagged(at, "VB");
    }

    private static boolean object(Words words, int at) {
        return words.is(at, "that") || words.tagged(at, "WP") || NounPhrases.baseAfter(words, at) != null;
    }

    private static boolean finite(Words words, int i) {
        String tag = words.tag(i);
        boolean mistaken = tag.equals("NNS") && words.in(i, SHOWS) && NounPhrases.baseAfter(words, i + 1) != null;
        return mistaken
                || tag.equals("VBD")
                        && (words.is(i + 1, "that")
                                || words.lemmaIn(i, Set.of("speak", "tell", "warn")) && words.is(i + 1, "of")
                                || !words.tagged(i + 1, "IN") && !words.tagged(i + 1, "RP"))
                || (tag.equals("VBZ") || tag.equals("VBP")) && words.lemmaIn(i, TELLING);
    }

    static boolean finiteIn(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.tag(k).equals("VBZ") || words.tag(k).equals("VBP") || words.tagged(k, "MD")) {
                return true;
            }
        }
        return false;
    }
}
