package dev.copydesk.rules.names.spelling;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Sentence;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where the copy itself tells how a name is spelled or that two are alike: "no relation", "with one r", "not to be confused with".
 * Whoever writes that of two names has looked at the letters and keeps the two apart on purpose.
 */
public final class Namesakes {
    private static final Pattern ON_SPELLING = Pattern.compile(
            "\\b(?:mis-?)?spel(?:led|t|lings?)\\b(?! out\\b| the end\\b| trouble\\b| disaster\\b)|\\bmisidentif",
            Pattern.CASE_INSENSITIVE);

    /** Few texts have any of these, and without one no sentence has the pattern: to look for them takes next to no time. */
    private static final List<String> IN_ON_SPELLING = List.of("spel", "Spel", "SPEL", "sidentif", "SIDENTIF");

    private static final Pattern REMARK = Pattern.compile(
            "(?<!\\b(?:bears?|bearing|bore|has|have|had) )\\bno relation\\b"
                    + "|\\b(?:similarly named|sounds? alike|confused with|(?:his|her|their) namesake|namesakes?(?=[,.;]| of\\b))\\b"
                    + "|\\bspells? (?:alike|it|(?:(?:his|her|their|the) )?(?:surname|(?:last |family |first )?name))(?=[ ,.;])(?! out\\b)"
                    + "|\\b(?:same|similar|identical) (?:surnames?|(?:sounding|last|family) names?)\\b"
                    + "|\\b(?:(?:with|without) (?:(?:one|two|an?|no|the|a single|a double) )?|double |single )"
                    + "(?:(?-i:[b-z])(?:['’]s)?(?![\\p{L}.'’&—-]))"
                    + "|\\b(?:with|without|no|an) apostrophes?\\b"
                    + "|\\b(?:one|a) letter (?:apart|short|more|less|off)\\b",
            Pattern.CASE_INSENSITIVE);

    private final String text;
    private final List<Sentence> sentences;

    /** Which sentences are remarks, of those that were asked for. */
    private final BitSet remarks = new BitSet();

    private final BitSet asked = new BitSet();

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

    /**
     * Whether a remark at a doubted spelling has the other name too, or has the doubted one and stands right beside the other. A remark
     * that names nobody is on something else as often as not.
     *
     * @param doubted the mentions of the doubted spelling
     * @param word what the doubted spelling has where they differ
     * @param others the mentions of the other spelling; none where the copy does not have it
     * @param other what the other has there
     */
    public boolean toldApart(List<Name> doubted, String word, List<Name> others, String other) {
        for (Name name : doubted) {
            int last = Math.min(name.sentence() + 1, sentences.size() - 1);
            for (int at = Math.max(0, name.sentence() - 1); at <= last; at++) {
                // Hardly any sentence has the names, and to look for them takes less time than to look for a remark.
                if ((names(at, other, word) || (names(at, word, other) && isBeside(at, others))) && isRemark(at)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isBeside(int sentence, List<Name> mentions) {
        return mentions.stream().anyMatch(name -> Math.abs(name.sentence() - sentence) <= 1);
    }

    /**
     * Whether a sentence has a word or, where that is not the other spelling, its plural. Mentions don't tell: those in a sentence on
     * spelling are cited, not used.
     */
    private boolean names(int sentence, String word, String unlike) {
        String said = words(sentence);
        int at = said.indexOf(word);
        while (at >= 0) {
            int after = at + word.length();
            after += said.startsWith("s", after) && !unlike.equals(word + "s") ? 1 : 0;
            if ((at == 0 || !Character.isLetter(said.charAt(at - 1)))
                    && (after == said.length() || !Character.isLetter(said.charAt(after)))) {
                return true;
            }
            at = said.indexOf(word, after);
        }
        return false;
    }

    private boolean isRemark(int sentence) {
        if (!asked.get(sentence)) {
            asked.set(sentence);
            String said = words(sentence);
            remarks.set(sentence, isOnSpelling(said) || REMARK.matcher(said).find());
        }
        return remarks.get(sentence);
    }

    private String words(int sentence) {
        return text.substring(
                sentences.get(sentence).start(), sentences.get(sentence).end());
    }
}
