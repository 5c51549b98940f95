package dev.copydesk.ingest.language.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Word lists beside this class: words between white space, lines beginning with {@code #} left out. */
public final class WordList {
    private WordList() {}

    public static Set<String> words(String name) {
        return lines(name).stream()
                .flatMap(line -> Stream.of(line.split("\\s++")))
                .collect(Collectors.toUnmodifiableSet());
    }

    public static List<String> lines(String name) {
        try (InputStream in = Objects.requireNonNull(WordList.class.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + name, e);
        }
    }
}
