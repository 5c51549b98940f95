package dev.copydesk.ingest.language.text;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * A question about a word by itself, whatever stands around it, that is asked at every token: it is decided once for each word
 * and tag and then remembered. Made for the few questions that let a reader pass over most words, and kept in constants.
 */
public final class WordClass {
    /** A word has room for the answers of so many. */
    private static final int MOST = Long.SIZE / 2;

    private static final AtomicInteger MADE = new AtomicInteger();

    private final Predicate<Lexeme> test;
    private final int number = MADE.getAndIncrement();

    private WordClass(Predicate<Lexeme> test) {
        this.test = test;
        if (number >= MOST) {
            throw new IllegalStateException("More than " + MOST + " word classes");
        }
    }

    /**
     * A class of words.
     *
     * @param test says of a word whether it belongs; always the same of the same word
     */
    public static WordClass of(Predicate<Lexeme> test) {
        return new WordClass(test);
    }

    /** Whether a word belongs to the class. */
    public boolean has(Lexeme word) {
        return word.answer(this, number);
    }

    /** Whether a token's word belongs to the class. */
    public boolean has(Token token) {
        return has(token.lexeme());
    }

    boolean decide(Lexeme word) {
        return test.test(word);
    }
}
