package dev.copydesk.rules.names.authority;

import dev.copydesk.contracts.Name.Kind;
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
        return Stream.concat(
                        lines(RESOURCE).stream().map(StarterNames::entry),
                        lines(CITIES).stream().map(StarterNames::city))
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
        List<String> aliases = Arrays.stream(fields[2].split(";"))
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .toList();
        return new AuthorityEntry(fields[0], Kind.valueOf(fields[1].toUpperCase(Locale.ROOT)), aliases, fields[3]);
    }

    /** Read at first use. */
    private static final class ReadOnce {
        static final List<AuthorityEntry> ENTRIES = read();
        static final AuthorityNames INDEX = new AuthorityNames(ENTRIES);
    }
}
