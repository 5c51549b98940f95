package dev.copydesk.ingest.language.name;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The closed classes of words that surround and make up names, read once from the resources beside this class. */
enum WordList {
    /** Courtesy titles, ranks and offices that stand before a name with a capital. */
    TITLES("titles.txt"),
    /** Nouns for what a person does, is or holds. */
    ROLES("roles.txt"),
    /** Words that make a name an organisation or a thing. */
    ORGANISATIONS("organisations.txt"),
    /** Capitalised words that name nobody: days, months and the like. */
    CALENDAR("calendar.txt"),
    /** Capitals of states. */
    PLACES("places.txt");

    private final Set<String> words;

    WordList(String resource) {
        this.words = read(resource);
    }

    /** Whether the list has the word, whatever its case. */
    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the list has the word or the singular that it is a regular plural of. */
    boolean hasSingularOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower)
                || (lower.endsWith("s") && words.contains(lower.substring(0, lower.length() - 1)))
                || (lower.endsWith("men") && words.contains(lower.substring(0, lower.length() - 2) + "an"));
    }

    private static Set<String> read(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + resource, e);
        }
    }
}
