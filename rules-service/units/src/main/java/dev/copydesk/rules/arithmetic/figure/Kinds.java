package dev.copydesk.rules.arithmetic.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** General nouns and the things that they take together, as {@code kinds.txt} lists them: buses and trams are vehicles. */
public final class Kinds {
    private static final Map<String, Set<String>> KINDS = read();

    /** Nouns for anything that is not a person. */
    private static final Set<String> THINGS = Set.of("item", "object", "exhibit", "article", "lot");

    private Kinds() {}

    /** Whether what one noun counts is of the kind that another, more general one names: "puppy" of "dog". */
    public static boolean includes(String general, String special) {
        return general != null
                && special != null
                && (KINDS.getOrDefault(general, Set.of()).contains(special)
                        || THINGS.contains(general) && !People.noun(special) && !THINGS.contains(special));
    }

    /** Whether a noun is such a general one. */
    public static boolean general(String noun) {
        return noun != null && (KINDS.containsKey(noun) || THINGS.contains(noun));
    }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> kinds = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Kinds.class.getResourceAsStream("/arithmetic/kinds.txt")),
                StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                if (!line.startsWith("#") && colon > 0) {
                    kinds.put(
                            line.substring(0, colon),
                            Set.of(line.substring(colon + 2).split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException("kinds.txt", e);
        }
        return Map.copyOf(kinds);
    }
}
