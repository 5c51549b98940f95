package dev.copydesk.rules.arithmetic.figure;

import java.util.List;
import java.util.OptionalInt;

/** English words for the numbers under a hundred. */
public final class NumberWords {
    private static final List<String> UNDER_TWENTY = List.of(
            "zero",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen");
    private static final List<String> TENS_FROM_TWENTY =
            List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

    private NumberWords() {}

    /**
     * A number in words: "sixty-one".
     *
     * @param value from 0 to 99
     */
    public static String of(int value) {
        if (value < 20) {
            return UNDER_TWENTY.get(value);
        }
        String tens = TENS_FROM_TWENTY.get(value / 10 - 2);
        return value % 10 == 0 ? tens : tens + "-" + UNDER_TWENTY.get(value % 10);
    }

    /** The number that a single word in lower case stands for; none for a word that is no number, or of two parts. */
    public static OptionalInt value(String word) {
        int small = UNDER_TWENTY.indexOf(word);
        if (small >= 0) {
            return OptionalInt.of(small);
        }
        int tens = TENS_FROM_TWENTY.indexOf(word);
        return tens >= 0 ? OptionalInt.of(10 * (tens + 2)) : OptionalInt.empty();
    }
}
