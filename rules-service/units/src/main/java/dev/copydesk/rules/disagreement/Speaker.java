package dev.copydesk.rules.disagreement;

import dev.copydesk.rules.names.spelling.RomanisationKey;
import java.util.regex.Pattern;

/**
 * Who a quotation is put down to.
 *
 * @param name in lower case, without accents
 * @param lastWord the word by which a speaker is known: the surname
 */
record Speaker(String name, String lastWord) {
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}-]++");

    static Speaker of(String speaker) {
        String name = RomanisationKey.fold(speaker);
        return new Speaker(name, lastWord(name));
    }

    /** The same last word (a surname stands for the full name), or the one within the other: "the grid operator, Voltan". */
    boolean isSame(Speaker other) {
        return name.equals(other.name)
                || lastWord.equals(other.lastWord)
                || name.startsWith(other.name + ",")
                || other.name.startsWith(name + ",");
    }

    /** The word by which a speaker is known: the surname. */
    static String lastWord(String name) {
        String[] words = BETWEEN_WORDS.split(name);
        return words.length == 0 ? name : words[words.length - 1];
    }
}
