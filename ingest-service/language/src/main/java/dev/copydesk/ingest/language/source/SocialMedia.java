package dev.copydesk.ingest.language.source;

import java.util.Set;

/**
 * Tells a channel, account or post on social media from one that belongs to somebody named: what "a clip shared on X"
 * shows has nobody behind it, what a minister writes on X has the minister.
 */
public final class SocialMedia {
    private static final Set<String> PLATFORMS = Set.of(
            "telegram",
            "facebook",
            "twitter",
            "x",
            "instagram",
            "tiktok",
            "whatsapp",
            "reddit",
            "youtube",
            "weibo",
            "wechat",
            "viber",
            "signal",
            "vkontakte",
            "vk",
            "snapchat",
            "discord",
            "threads",
            "mastodon",
            "bluesky",
            "truth",
            "4chan",
            "8chan",
            "gab",
            "parler",
            "telegraph",
            "linkedin",
            "tumblr",
            "twitch",
            "nextdoor");

    /** What is posted or who posts. */
    private static final Set<String> CARRIERS = Set.of(
            "video",
            "clip",
            "post",
            "footage",
            "photo",
            "photograph",
            "picture",
            "image",
            "message",
            "note",
            "screenshot",
            "thread",
            "account",
            "channel",
            "group",
            "user",
            "livestream",
            "audio",
            "recording",
            "tweet",
            "reel",
            "page",
            "blog",
            "blogger",
            "influencer",
            "meme",
            "feed",
            "forum",
            "commenter",
            "poster",
            "report",
            "rumour",
            "rumor",
            "claim",
            "chatter",
            "platform",
            "network",
            "story",
            "comment",
            "hashtag",
            "profile",
            "chat",
            "text",
            "circular",
            "voice-note",
            "subscriber",
            "listing",
            "ad",
            "advert",
            "advertisement",
            "sticker",
            "review",
            "member");

    /** What offers something by being there. */
    private static final Set<String> NOTICES = Set.of("listing", "ad", "advert", "advertisement");

    private static final Set<String> MEANS = Set.of("online", "viral", "anonymous", "unverified", "widely", "social");

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

    /** Places where anybody posts, by their common noun. */
    private static final Set<String> PLACES = Set.of(
            "forum", "subreddit", "imageboard", "chatroom", "livestream", "messageboard", "tweet", "blogosphere");

    private static final Set<String> CLAUSE_OPENERS =
            Set.of("but", "and", "while", "as", "that", "because", "although", "though", "when", "after", "before");

    private SocialMedia() {}

    /** Whether the phrase is such a channel. */
    public static boolean channel(Words words, Phrase phrase) {
        boolean carrier = false;
        boolean platform = false;
        for (int i = phrase.from(); i < phrase.to(); i++) {
            String singular = PersonNouns.singular(words, i);
            carrier |= CARRIERS.contains(singular) && words.tagged(i, "NN") || words.follows(i - 1, "voice", "notes");
            platform |= platform(words, i) || words.follows(i, "social", "media") || words.is(i, "online") && carrier;
        }
        return carrier && platform && !owned(words, phrase);
    }

    /**
     * The channel that names the platform at {@code i} and is the subject of the finite verb right after it; null when
     * there is none.
     */
    public static Phrase subject(Words words, int i) {
        int start = i;
        while (words.has(start - 1)
                && i - start < 14
                && !words.boundary(start - 1)
                && !words.in(start - 1, CLAUSE_OPENERS)) {
            start--;
        }
        int carrier = -1;
        for (int k = start; k <= i + 3 && words.has(k); k++) {
            if (CARRIERS.contains(PersonNouns.singular(words, k))
                    && (words.tagged(k, "NN") || words.is(k - 1, "voice"))
                    && (k < i || !words.tagged(k - 1, "IN"))) {
                carrier = k;
                break;
            }
        }
        if (carrier < 0) {
            return null;
        }
        Phrase base = NounPhrases.baseBefore(words, carrier + 1);
        int verb = verb(words, Math.max(i, carrier) + 1);
        boolean telling = !words.lemmaIn(verb, NOT_TELLING) || NOTICES.contains(PersonNouns.singular(words, carrier));
        if (base == null || verb < 0 || !telling || finiteIn(words, base.to(), i)) {
            return null;
        }
        Phrase phrase = new Phrase(Math.max(base.from(), start), verb);
        return channel(words, phrase) && !described(words, phrase) ? phrase : null;
    }

    /**
     * Whether the verb after the phrase only describes the channel ("a page that noted", "in a post sent later", "a post he
     * wrote"), so that nothing rests on it.
     */
    private static boolean described(Words words, Phrase phrase) {
        int last = phrase.to() - 1;
        boolean inside = words.in(phrase.from() - 1, Set.of("in", "on", "with", "by", "from", "for", "into"));
        boolean relative = words.in(last, Set.of("that", "which", "who"));
        if (inside || relative || words.is(phrase.from(), "that") && words.is(last, "tweet")) {
            return true;
        }
        for (int k = phrase.from() + 1; k < last; k++) {
            if (words.is(k, "that")) {
                return words.tagged(k + 1, "PRP") && words.tagged(k + 2, "VB") && k + 3 == phrase.to();
            }
            if (words.tag(k).equals("PRP") || words.in(k, CLAUSE_OPENERS) && !words.is(k, "and")) {
                return true;
            }
        }
        return false;
    }

    /**
     * The verb of a clause whose subject ends with a platform's name. After such names the tagger often takes a finite verb
     * for a participle, so that an object after it decides.
     */
    private static int verb(Words words, int from) {
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
            boolean bare = words.tag(k).equals("VB") && words.lemmaIn(k, TELLING);
            boolean second = words.tag(k).equals("VBN") && !words.lemmaIn(k - 1, Set.of("be", "have"));
            if (participle < 0 && (second || !modal) && (bare || second) && !naming && object(words, k + 1)) {
                participle = k;
            }
        }
        return participle;
    }

    /** Whether no object follows, so that the word before may be a participle. */
    private static boolean loose(Words words, int at) {
        return words.boundary(at) || words.tag(at).matches("CD|RB|IN|TO|VB.*");
    }

    private static boolean object(Words words, int at) {
        return words.is(at, "that") || NounPhrases.baseAfter(words, at) != null;
    }

    private static boolean finite(Words words, int i) {
        String tag = words.tag(i);
        return tag.equals("VBD")
                        && (words.is(i + 1, "that") || !words.tagged(i + 1, "IN") && !words.tagged(i + 1, "RP"))
                || (tag.equals("VBZ") || tag.equals("VBP")) && words.lemmaIn(i, TELLING);
    }

    private static boolean finiteIn(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            if (words.tag(k).equals("VBZ") || words.tag(k).equals("VBP") || words.tagged(k, "MD")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a platform's name stands at {@code i}. */
    public static boolean platform(Words words, int i) {
        boolean board =
                words.is(i, "board") && words.is(i - 1, "message") || words.is(i, "room") && words.is(i - 1, "chat");
        if (board || words.in(i, PLACES) && CARRIERS.contains(posted(words, i))) {
            return true;
        }
        if (!words.in(i, PLATFORMS) || !words.capitalised(i)) {
            return false;
        }
        return !words.in(i, Set.of("x", "signal", "threads", "truth"))
                || words.is(i - 1, "on")
                || words.is(i - 1, "to")
                || words.follows(i, "truth", "social")
                || CARRIERS.contains(PersonNouns.singular(words, i + 1));
    }

    /** The noun of what stands on such a place: "a post on the forum site"; a tweet stands for itself. */
    private static String posted(Words words, int place) {
        if (words.lemma(place).equals("tweet")) {
            return "tweet";
        }
        for (int k = place - 1; k > place - 5 && words.has(k); k--) {
            if (words.in(k, Set.of("on", "of", "in", "to"))) {
                return PersonNouns.singular(words, k - 1);
            }
        }
        return "";
    }

    /** "A hiker's clip": the owner is anybody. */
    private static boolean anybody(Words words, int possessive, Phrase phrase) {
        return words.in(phrase.from(), Set.of("a", "an", "one", "another"))
                && words.tag(possessive - 1).equals("NN")
                && PersonNouns.person(words, possessive - 1);
    }

    /** Whether somebody named or an owner stands behind it: "his official Telegram channel", "a post by the ministry". */
    private static boolean owned(Words words, Phrase phrase) {
        if (phrase.length() == 2 && words.in(phrase.from(), Set.of("the", "this", "that"))) {
            return true;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean possessive = words.tagged(i, "PRP$") || words.tagged(i, "POS") && !anybody(words, i, phrase);
            boolean by = (words.is(i, "by") || words.is(i, "from"))
                    && (words.tagged(i + 1, "NNP") || words.is(i + 1, "the"));
            boolean author = words.is(i, "tweet") && words.tagged(i - 1, "NNP") && i > phrase.from();
            if (author
                    || possessive
                    || by && !platform(words, i + 1)
                    || words.is(i, "official")
                    || words.is(i, "verified")) {
                return true;
            }
        }
        return false;
    }
}
