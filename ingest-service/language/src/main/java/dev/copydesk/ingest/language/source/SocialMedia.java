package dev.copydesk.ingest.language.source;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.text.Lexeme;
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
            "nextdoor",
            "yelp",
            "tripadvisor",
            "trustpilot",
            "glassdoor",
            "quora",
            "pinterest",
            "strava",
            "rumble",
            "kakaotalk",
            "douyin",
            "xiaohongshu",
            "zalo",
            "odnoklassniki");

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

    /** Places where anybody posts, by their common noun. */
    private static final Set<String> PLACES = Set.of(
            "forum", "subreddit", "imageboard", "chatroom", "livestream", "messageboard", "tweet", "blogosphere");

    private static final Set<String> ACCOUNTS = Set.of("account", "accounts", "page", "pages", "channel", "channels");

    private static final Set<String> FOLLOWING = Set.of("followers", "subscribers");

    /** "Message board", "chat room". */
    private static final Set<String> MEETING_PLACES = Set.of("board", "room");

    /** Who keeps an account that is nobody's in particular. */
    private static final Set<String> KEPT_BY =
            Set.of("fan", "parody", "anonymous", "gossip", "troll", "meme", "burner", "spoof");

    private static final Set<String> CLAUSE_OPENERS =
            Set.of("but", "and", "while", "as", "that", "because", "although", "though", "when", "after", "before");

    private static final Set<String> ON = Set.of("in", "on", "across", "via");

    /** A place before its clause is no longer. */
    private static final int PLACE_REACH = 12;

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
        int verb = PostVerbs.after(words, Math.max(i, carrier) + 1);
        boolean telling = PostVerbs.tells(words, verb) || NOTICES.contains(PersonNouns.singular(words, carrier));
        if (base == null || verb < 0 || !telling || PostVerbs.finiteIn(words, base.to(), i)) {
            return null;
        }
        Phrase phrase = new Phrase(Math.max(base.from(), start), verb);
        return channel(words, phrase) && !described(words, phrase) ? phrase : null;
    }

    /** The place on social media where something is said, before a clause at {@code end}: "in WhatsApp groups it was said"; or null. */
    public static Phrase place(Words words, int end) {
        int start = end - 1;
        boolean platform = false;
        while (words.has(start) && end - start < PLACE_REACH && !words.boundary(start) && !words.in(start, ON)) {
            platform |= platform(words, start) || words.follows(start - 1, "social", "media");
            start--;
        }
        boolean opens = words.in(start, ON) && (start == 0 || words.boundary(start - 1));
        Phrase phrase = new Phrase(start + 1, end);
        return opens && platform && !owned(words, phrase) ? phrase : null;
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

    /** Whether a word may be the one that {@link #platform} asks about: at others there is none. */
    public static boolean mayBePlatform(Lexeme word) {
        return word.in(PLATFORMS)
                || word.in(PLACES)
                || word.in(ACCOUNTS)
                || word.in(FOLLOWING)
                || word.in(MEETING_PLACES);
    }

    /** Whether a platform's name stands at {@code i}. */
    public static boolean platform(Words words, int i) {
        boolean board =
                words.is(i, "board") && words.is(i - 1, "message") || words.is(i, "room") && words.is(i - 1, "chat");
        if (board || account(words, i) || words.in(i, PLACES) && CARRIERS.contains(posted(words, i))) {
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

    /** "A fan account", "an account with 90,000 followers": where it is kept goes without saying. */
    private static boolean account(Words words, int i) {
        if (words.in(i, ACCOUNTS) && words.in(i - 1, KEPT_BY)) {
            return true;
        }
        return words.in(i, FOLLOWING) && words.is(i - 2, "with") && words.in(i - 3, ACCOUNTS);
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

    /** "A hiker's clip", "a supporters' page": the owner is anybody; "a teachers' union page" is the union's. */
    private static boolean anybody(Words words, int possessive, Phrase phrase) {
        Phrase owner = NounPhrases.baseBefore(words, possessive);
        int article = owner == null ? phrase.from() : Math.max(owner.from(), phrase.from());
        return words.in(article, Set.of("a", "an", "one", "another"))
                && words.tagIs(possessive - 1, "NN", "NNS")
                && PersonNouns.person(words, possessive - 1)
                && !hasBody(words, possessive + 1, phrase.to());
    }

    private static boolean hasBody(Words words, int from, int to) {
        for (int k = from; k < to; k++) {
            String noun = PersonNouns.singular(words, k);
            if (SourceKinds.INSTITUTIONS.contains(noun) && !CARRIERS.contains(noun) && !words.is(k - 1, "message")) {
                return true;
            }
        }
        return false;
    }

    /**
     * Whether somebody named or an owner stands behind it: "his official Telegram channel", "a post by the ministry", "a tweet from
     * Holm"; "a page run from Vienna" has a place.
     */
    private static boolean owned(Words words, Phrase phrase) {
        boolean pointed = words.in(phrase.from(), Set.of("the", "this", "that", "another")) && phrase.length() == 2;
        if (pointed || phrase.length() == 1 && words.in(phrase.from() - 1, Set.of("this", "that"))) {
            return true;
        }
        for (int i = phrase.from(); i < phrase.to(); i++) {
            boolean possessive = words.tagged(i, "PRP$") || words.tagged(i, "POS") && !anybody(words, i, phrase);
            boolean sent = words.is(i, "from")
                    && (words.tagged(i - 1, "NN") || words.in(i - 1, Set.of("sent", "posted", "shared", "published")));
            boolean by = (words.is(i, "by") || sent) && (words.tagged(i + 1, "NNP") || words.is(i + 1, "the"));
            boolean author = words.is(i, "tweet") && words.tagged(i - 1, "NNP") && i > phrase.from();
            if (author
                    || possessive
                    || by && !platform(words, i + 1)
                    || words.follows(i, "under", "the", "name")
                    || words.is(i, "official")
                    || words.is(i, "verified")) {
                return true;
            }
        }
        return false;
    }
}
