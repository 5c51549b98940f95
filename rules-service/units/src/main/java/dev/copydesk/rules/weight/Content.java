package dev.copydesk.rules.weight;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that tell what a source says. */
final class Content {
    /** What is added with a verb of its own is no longer what was said. */
    private static final Pattern CLAUSE = Pattern.compile(";|(?:,|—|–) (?:but|although|though|while|whereas)\\b");

    private static final Pattern QUOTED = Pattern.compile("\\s*+[“\"]");

    /** Less than so many words behind a cue are a date or a hearer, and what is said stands before it. */
    private static final int FEW_WORDS = 3;

    /** "In 2019," sets a time; more words before a comma are what is said: "He killed her, critics said at a rally". */
    private static final int MORE_WORDS = 3;

    /** What stands so many characters from the cue belongs to another one, if it is copy at all. */
    private static final int LONGEST = 600;

    private Content() {}

    /**
     * All that the source may be telling, that is with what is added to it and the quotations that follow in the paragraph. It is
     * for what must not be overlooked, so it rather has a word too many.
     */
    static String whole(String text, List<Sentence> sentences, Attribution said) {
        Sentence own = sentences.get(said.sentence());
        int end = end(own, said);
        for (int next = said.sentence() + 1; next < sentences.size(); next++) {
            Sentence sentence = sentences.get(next);
            if (sentence.block() != own.block()
                    || !QUOTED.matcher(text)
                            .region(sentence.start(), sentence.end())
                            .lookingAt()) {
                break;
            }
            end = Math.min(sentence.end(), said.end() + LONGEST);
        }
        String before = before(text, own, said);
        String behind = text.substring(Math.min(said.end(), end), end);
        boolean told = closes(before, text.substring(Math.min(said.end(), own.end()), end(own, said)))
                || before.endsWith(",") && words(before) >= MORE_WORDS;
        return told ? before + " " + behind : behind;
    }

    /** What stands behind the cue, and before it where it closes or splits what is said. */
    static String of(String text, List<Sentence> sentences, Attribution said) {
        Sentence sentence = sentences.get(said.sentence());
        String behind = text.substring(Math.min(said.end(), sentence.end()), end(sentence, said));
        String before = before(text, sentence, said);
        Matcher clause = CLAUSE.matcher(behind);
        if (clause.find()) {
            behind = behind.substring(0, clause.start());
        }
        return closes(before, behind) ? before + " " + behind : behind;
    }

    private static String before(String text, Sentence sentence, Attribution said) {
        int start = Math.max(sentence.start(), said.start() - LONGEST);
        return text.substring(start, Math.max(start, said.start())).stripTrailing();
    }

    private static int end(Sentence sentence, Attribution said) {
        return Math.min(sentence.end(), said.end() + LONGEST);
    }

    private static boolean closes(String before, String behind) {
        return before.endsWith("”") || before.endsWith("\"") || words(behind) < FEW_WORDS;
    }

    private static int words(String behind) {
        int words = 0;
        boolean afterSpace = true;
        for (int i = 0; i < behind.length(); i++) {
            boolean space = Character.isWhitespace(behind.charAt(i));
            words += afterSpace && !space ? 1 : 0;
            afterSpace = space;
        }
        return words;
    }
}
