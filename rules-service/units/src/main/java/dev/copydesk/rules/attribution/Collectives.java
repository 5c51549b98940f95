package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.rules.weight.Stakes;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a side that somebody spoke for from many who are heard together. */
public final class Collectives {
    private static final Pattern POLL = Pattern.compile(
            "\\b(?:poll|polled|pollsters?|respondents?|margin of (?:sampling )?error|surveyed|survey (?:of|by|found|in)|surveys)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final String ALL = "both|each|all|everyone|everybody|anyone|anybody";

    /** Those of whom the copy spoke before ("both", "each of them"), or nobody in particular ("everyone"): who is meant is plain. */
    private static final Pattern BACK = Pattern.compile(
            "(?:" + ALL + "|neither|nobody|the (?:two|three))(?: (?:of )?(?:them|these|those))?",
            Pattern.CASE_INSENSITIVE);

    /** Some of those of whom the copy spoke, or others than they ("many", "all others"): which of them is left open. */
    private static final Pattern SOME = Pattern.compile(
            "(?:(?:so|too|how|very) )?(?:" + ALL + "|many|others?|several|some|most|few|any|none)(?: others?| too)?",
            Pattern.CASE_INSENSITIVE);

    /** What is in the mind of many without a word, and where a side stands, which everybody may know. */
    private static final Set<String> SHARED = Set.of(
            "know",
            "agree",
            "think",
            "assume",
            "feel",
            "hope",
            "demand",
            "want",
            "oppose",
            "criticize",
            "criticise",
            "condemn",
            "denounce",
            "slam");

    private Collectives() {}

    /**
     * Whether somebody must have spoken for it. Those whom a poll asked have spoken themselves, and so has who is no more than a
     * pronoun, unless somebody is accused; but which of many it was a reader wants to know where much hangs on it. What many feel, or a
     * side wants, nobody need have said.
     *
     * @param grave whether a deed or the dead are told of: {@link Stakes#grave}
     */
    public static boolean needsVoice(String text, List<Sentence> sentences, Attribution said, boolean grave) {
        if (SHARED.contains(said.cue())) {
            return false;
        }
        if (Stakes.accuses(text, sentences, said)) {
            return true;
        }
        boolean plain = BACK.matcher(said.source()).matches() || asked(text, sentences, said);
        boolean little = SOME.matcher(said.source()).matches() && !Stakes.high(text, sentences, said);
        return !plain && (grave || !little);
    }

    /** Whether a poll stands in the sentence, or in one beside it. */
    private static boolean asked(String text, List<Sentence> sentences, Attribution said) {
        int first = Math.max(0, said.sentence() - 1);
        int last = Math.min(sentences.size() - 1, said.sentence() + 1);
        return POLL.matcher(text)
                .region(sentences.get(first).start(), sentences.get(last).end())
                .find();
    }
}
