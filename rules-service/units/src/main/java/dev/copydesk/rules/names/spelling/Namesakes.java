package dev.copydesk.rules.names.spelling;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the copy itself tells how a name is spelled or that two are alike: "no relation", "with one r", "not to be confused with".
 * Whoever writes that has looked at the letters and keeps the two apart on purpose.
 */
public final class Namesakes {
    private static final Pattern ON_SPELLING = Pattern.compile(
            "\\b(?:mis-?)?spel(?:led|t|lings?)\\b(?! out\\b| the end\\b| trouble\\b| disaster\\b)|\\bmisidentif",
            Pattern.CASE_INSENSITIVE);

    /** Few texts have any of these, and without one no sentence has the pattern: to look for them takes next to no time. */
    private static final List<String> IN_ON_SPELLING = List.of("spel", "Spel", "SPEL", "sidentif", "SIDENTIF");

    private static final Pattern REMARK = Pattern.compile(
            "\\b(?:no relation|(?:is|are|was|were) unrelated|namesakes?|similarly named|sounds? alike|confused with"
                    + "|mix(?:ed|es|ing)? up(?! in\\b)|mistaken for|misprint|typo|apostrophes?)\\b"
                    + "|\\bspells? (?:its?|his|her|their|the|alike)\\b"
                    + "|\\b(?:same|similar|identical) (?:sur|sounding |last |family |first )?names?\\b"
                    + "|\\b(?:with|without|missing|extra|silent|double|single|one|two|no|an?|the) (?-i:[b-z])(?:['’]s)?(?![\\p{L}.'’&—-])"
                    + "|\\b(?:one|a) letter (?:apart|short|more|less|off)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Sentence> sentences;

    /** The remarks of an article. */
    public Namesakes(String text, List<Sentence> sentences) {
        this.text = text;
        this.sentences = List.copyOf(sentences);
    }

    /** Whether a text may have a sentence on how something is spelled. */
    public static boolean mayBeOnSpelling(String text) {
        return IN_ON_SPELLING.stream().anyMatch(text::contains);
    }

    /** Whether a sentence tells how something is spelled. */
    public static boolean isOnSpelling(String sentence) {
        return ON_SPELLING.matcher(sentence).find();
    }

    /** Whether a sentence that has one of the mentions, or one next to it, has such a remark. */
    public boolean remarkedAt(List<Name> mentions) {
        for (Name name : mentions) {
            for (int at = name.sentence() - 1; at <= name.sentence() + 1; at++) {
                if (at >= 0 && at < sentences.size() && isRemark(sentences.get(at))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isRemark(Sentence sentence) {
        String words = text.substring(sentence.start(), sentence.end());
        return isOnSpelling(words) || REMARK.matcher(words).find();
    }
}
