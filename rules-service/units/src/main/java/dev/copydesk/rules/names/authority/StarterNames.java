package dev.copydesk.rules.names.authority;

import dev.copydesk.contracts.fact.Name.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** The authority list that ships with Copydesk; the files say where their entries come from, and under which licence. */
public final class StarterNames {
    private static final String RESOURCE = "/names/starter.txt";
    private static final String CITIES = "/names/cities.txt";
    private static final String DEMONYMS = "/names/demonyms.txt";

    private StarterNames() {}

    /** All entries, in the files' order. */
    public static List<AuthorityEntry> entries() {
        return ReadOnce.ENTRIES;
    }

    /** The same entries, indexed. */
    public static AuthorityNames index() {
        return ReadOnce.INDEX;
    }

    private static List<AuthorityEntry> read() {
        return Stream.of(
                        lines(RESOURCE).stream().map(StarterNames::entry),
                        lines(CITIES).stream().map(StarterNames::city),
                        lines(DEMONYMS).stream().map(StarterNames::demonym))
                .flatMap(entries -> entries)
                .toList();
    }

    private static List<String> lines(String resource) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(StarterNames.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && line.charAt(0) != '#')
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("Can't read " + resource, e);
        }
    }

    private static AuthorityEntry city(String line) {
        return new AuthorityEntry(line.substring(0, line.indexOf('|')), Kind.PLACE, List.of(), null);
    }

    private static AuthorityEntry entry(String line) {
        String[] fields = line.split("\\|", -1);
        if (fields.length != 4) {
            throw new IllegalStateException(RESOURCE + ": not four fields in \"" + line + "\"");
        }
        return new AuthorityEntry(
                fields[0], Kind.valueOf(fields[1].toUpperCase(Locale.ROOT)), aliases(fields[2]), fields[3]);
    }

    private static AuthorityEntry demonym(String line) {
        int bar = line.indexOf('|');
        return new AuthorityEntry(line.substring(0, bar), Kind.UNKNOWN, aliases(line.substring(bar + 1)), null);
    }

    private static List<String> aliases(String field) {
        return Arrays.stream(field.split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
    }

    /** Read at first use. */
    private static final class ReadOnce {
        static final List<AuthorityEntry> ENTRIES = read();
        static final AuthorityNames INDEX = new AuthorityNames(ENTRIES);
    }
}
