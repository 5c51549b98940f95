package dev.copydesk.rules.weight;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Sentence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell what a source says, in its own sentence. */
final class Content {
    /** What is added with a verb of its own is no longer what was said. */
    private static final Pattern CLAUSE = Pattern.compile(";|(?:,|—|–) (?:but|although|though|while|whereas)\\b");

    /** Less than so many words behind a cue are a date or a hearer, and what is said stands before it. */
    private static final int FEW_WORDS = 3;

    private Content() {}

    /** What stands behind the cue, and before it where it closes or splits what is said. */
    static String of(String text, List<Sentence> sentences, Attribution said) {
        Sentence sentence = sentences.get(said.sentence());
        String behind = text.substring(Math.min(said.end(), sentence.end()), sentence.end());
        String before = text.substring(sentence.start(), Math.max(sentence.start(), said.start()))
                .stripTrailing();
        Matcher clause = CLAUSE.matcher(behind);
        if (clause.find()) {
            behind = behind.substring(0, clause.start());
        }
        boolean closes = before.endsWith("”") || before.endsWith("\"") || words(behind) < FEW_WORDS;
        return closes ? before + " " + behind : behind;
    }

    private static int words(String behind) {
        return behind.isBlank() ? 0 : behind.strip().split("\\s++").length;
    }
}
