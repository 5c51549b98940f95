package dev.copydesk.ingest.language.attribution;

import java.util.Set;

/**
 * Tells a channel, account or post on social media from one that belongs to somebody named: what "a clip shared on X"
 * shows has nobody behind it, what a minister writes on X has the minister.
 */
final class SocialMedia {
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
            "voice-note");

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
            "start");

    private static final Set<String> CLAUSE_OPENERS =
            Set.of("but", "and", "while", "as", "that", "because", "although", "though", "when", "after", "before");

    private SocialMedia() {}

    /** Whether the phrase is such a channel. */
    static boolean channel(Words words, Phrase phrase) {
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
    static Phrase subject(Words words, int i) {
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
        int verb = Math.max(i, carrier) + 1;
        while (words.has(verb) && verb - i < 10 && !words.boundary(verb) && !finite(words, verb)) {
            verb++;
        }
        if (base == null
                || !finite(words, verb)
                || words.lemmaIn(verb, NOT_TELLING)
                || words.boundary(verb)
                || finiteIn(words, base.to(), i)) {
            return null;
        }
        Phrase phrase = new Phrase(Math.max(base.from(), start), verb);
        return channel(words, phrase) ? phrase : null;
    }

    private static boolean finite(Words words, int i) {
        return words.tag(i).equals("VBD") && !words.tagged(i + 1, "IN") && !words.tagged(i + 1, "RP")
                || words.tag(i).equals("VBZ")
                || words.tag(i).equals("VBP")
                || words.tag(i).equals("VBD") && words.is(i + 1, "that");
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
    static boolean platform(Words words, int i) {
        if (!words.in(i, PLATFORMS) || !words.capitalised(i)) {
            return false;
        }
        return !words.in(i, Set.of("x", "signal", "threads", "truth"))
                || words.is(i - 1, "on")
                || words.is(i - 1, "to")
                || words.follows(i, "truth", "social")
                || CARRIERS.contains(PersonNouns.singular(words, i + 1));
    }

    /** Whether somebody named or an owner stands behind it: "his official Telegram channel", "a post by the ministry". */
    private static boolean owned(Words words, Phrase phrase) {
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean possessive = words.tagged(i, "PRP$") || words.tagged(i, "POS");
            boolean by = (words.is(i, "by") || words.is(i, "from"))
                    && (words.tagged(i + 1, "NNP") || words.is(i + 1, "the"));
            if (possessive || by && !platform(words, i + 1) || words.is(i, "official") || words.is(i, "verified")) {
                return true;
            }
        }
        return false;
    }
}
