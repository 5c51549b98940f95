package dev.copydesk.ingest.language.text;

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

/** Word lists that stand beside a class as text in UTF-8; empty lines, and those that begin with {@code #}, are left out. */
public final class WordFile {
    private WordFile() {}

    /**
     * The lines of a list, without white space around them.
     *
     * @param beside the class in whose package the file is
     * @param name of the file
     */
    public static List<String> lines(Class<?> beside, String name) {
        try (InputStream in = Objects.requireNonNull(beside.getResourceAsStream(name), name);
                BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + name, e);
        }
    }

    /**
     * The words of a list, between any white space.
     *
     * @param beside the class in whose package the file is
     * @param name of the file
     */
    public static Set<String> words(Class<?> beside, String name) {
        return lines(beside, name).stream()
                .flatMap(line -> Stream.of(line.split("\\s++")))
                .collect(Collectors.toUnmodifiableSet());
    }
}
