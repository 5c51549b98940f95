package dev.copydesk.ingest.language.source;

import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import java.util.Set;

/**
 * Tells whether words were spoken where anybody may hear who speaks ("told the inquest", "said at a news conference"), or stand in
 * a paper that can be asked for ("said in a statement").
 */
public final class PublicHearing {
    private static final Set<String> HEARINGS = Set.of(
            "inquest",
            "court",
            "tribunal",
            "hearing",
            "jury",
            "juror",
            "inquiry",
            "conference",
            "briefing",
            "committee",
            "subcommittee",
            "parliament",
            "trial",
            "rally");

    private static final Set<String> PAPERS = Set.of(
            "statement",
            "release",
            "communique",
            "communiqué",
            "filing",
            "lawsuit",
            "suit",
            "complaint",
            "indictment",
            "affidavit",
            "petition",
            "motion",
            "letter",
            "bulletin",
            "advisory",
            "testimony");

    private static final Set<String> PREPOSITIONS = Set.of("at", "in", "during", "before", "to");

    /** The place stands at most so many tokens after the verb. */
    private static final int REACH = 8;

    /** A place at the front takes at most so many tokens with what tells of it. */
    private static final int FRONT = 14;

    /** What shows who says what. */
    private static final Set<String> RECORDINGS =
            Set.of("video", "film", "clip", "recording", "footage", "tape", "audio");

    /** "In volume 16 a clerk tells": who reads on finds who it is. */
    private static final Set<String> VOLUMES =
            Set.of("volume", "chapter", "page", "act", "scene", "part", "episode", "verse");

    /** Whose reports are found under the name of the body where they work. */
    private static final Set<String> LEARNED =
            Set.of("expert", "researcher", "scientist", "author", "academic", "economist");

    private static final Set<String> LITIGATION = Set.of("challenge", "sue", "file", "bring", "contest");

    private PublicHearing() {}

    /** Whether the source is whom a recording shows, and stands right behind it: "In the video, a man says". */
    public static boolean recorded(Words words, Phrase source) {
        boolean volume = words.is(0, "in") && words.in(1, VOLUMES) && words.tagged(2, "CD") && source.from() == 3;
        if (volume) {
            return true;
        }
        boolean opens = words.is(0, "in") && words.in(1, Set.of("the", "a", "one", "another", "that", "this"));
        int recording = words.tagged(2, "JJ") ? 3 : 2;
        return opens
                && words.in(recording, RECORDINGS)
                && words.is(recording + 1, ",")
                && source.from() == recording + 2;
    }

    /** Whether the sentence sets out with the place, right before the source: "At a hearing on Monday, pilots said". */
    public static boolean fronted(Words words, Phrase source) {
        int place = source.from() - 1;
        if (!words.is(place, ",")) {
            return false;
        }
        while (words.has(place) && source.from() - place <= FRONT && !words.lemmaIn(place, HEARINGS)) {
            place--;
        }
        int at = place;
        while (words.has(at) && place - at < REACH && !words.in(at, Set.of("at", "during")) && !words.is(at, ",")) {
            at--;
        }
        return words.lemmaIn(place, HEARINGS) && words.in(at, Set.of("at", "during"));
    }

    /** Whether the source has gone to court in the same clause: "was challenged by drivers and groups that argued". */
    public static boolean suing(Words words, Phrase source) {
        int by = source.from() - 1;
        while (words.has(by) && !words.is(by, "by") && !words.boundary(by) && !words.tagged(by, "VB")) {
            by--;
        }
        return words.is(by, "by") && words.lemmaIn(by - 1, LITIGATION) && words.tagIs(by - 1, "VBN", "VBD");
    }

    /**
     * Whether a cue tells of such a place.
     *
     * @param cueTo where the cue's tokens end
     */
    public static boolean at(Words words, int cueTo) {
        Phrase hearer = words.is(cueTo - 1, "told") ? NounPhrases.baseAfter(words, cueTo) : null;
        if (hearer != null && words.lemmaIn(hearer.to() - 1, HEARINGS)) {
            return true;
        }
        for (int k = cueTo; k < cueTo + REACH && !words.boundary(k) && !words.is(k, "that"); k++) {
            Phrase place = words.in(k, PREPOSITIONS) ? NounPhrases.baseAfter(words, k + 1) : null;
            if (place != null && words.lemmaIn(place.to() - 1, HEARINGS)) {
                return true;
            }
            if (words.tagged(k, "VB") || words.tagged(k, "MD")) {
                return false;
            }
        }
        return false;
    }

    /**
     * Whether a cue tells of words in a paper that those who speak have put out: "said in a statement".
     *
     * @param source who says so; a report of people at a body with a name can be found
     * @param cueTo where the cue's tokens end
     */
    public static boolean onPaper(Words words, Phrase source, int cueTo) {
        int in = cueTo;
        while (words.tagged(in, "RB") || Calendar.word(words, in) || words.is(in, "on")) {
            in++;
        }
        Phrase paper = words.is(in, "in") ? NounPhrases.baseAfter(words, in + 1) : null;
        if (paper == null) {
            return false;
        }
        boolean learned = false;
        boolean named = false;
        for (int k = source.from(); k < source.to(); k++) {
            learned |= words.lemmaIn(k, LEARNED);
            named |= words.tagged(k, "NNP") && words.tagged(k + 1, "NNP");
        }
        int noun = paper.to() - 1;
        return words.lemmaIn(noun, PAPERS)
                || learned && named && words.lemmaIn(noun, Set.of("report", "study", "paper", "survey"));
    }
}
