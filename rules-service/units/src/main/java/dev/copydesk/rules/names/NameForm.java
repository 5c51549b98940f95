package dev.copydesk.rules.names;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A spelling of a name, cut into words to be compared.
 *
 * @param form as written, without title
 * @param words its words, folded; initials are left out where a longer word remains
 */
public record NameForm(String form, List<String> words) {
    private static final Pattern SPACE = Pattern.compile("\\s++");

    public NameForm {
        words = List.copyOf(words);
    }

    /** The words of a name as written. */
    public static NameForm of(String form) {
        List<String> all = Arrays.stream(SPACE.split(RomanisationKey.fold(form)))
                .filter(word -> !word.isEmpty())
                .toList();
        List<String> longer = all.stream().filter(word -> word.length() > 1).toList();
        return new NameForm(form, longer.isEmpty() ? all : longer);
    }

    /** Whether it has a given name beside the family name, as far as the number of its words tells. */
    public boolean full() {
        return words.size() > 1;
    }

    /** The last word. */
    public String last() {
        return words.get(words.size() - 1);
    }

    /** The letters of some of its words, without space and hyphens. */
    String letters(int from, int to) {
        return String.join("", words.subList(from, to)).replace("-", "");
    }

    /** Words {@code from} to {@code to} (exclusive) as they were written, found again by counting words. */
    String written(int from, int to) {
        return String.join(" ", words.subList(from, to));
    }
}
