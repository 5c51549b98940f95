package dev.copydesk.rules.names.authority;

import dev.copydesk.contracts.fact.Name.Kind;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A name that the newsroom has settled.
 *
 * @param name preferred form, a title before it allowed
 * @param kind what it names
 * @param aliases other spellings that are right too
 * @param role what the person is or does, or null
 */
public record AuthorityEntry(String name, Kind kind, List<String> aliases, String role) {
    public AuthorityEntry {
        Objects.requireNonNull(name, "name");
        kind = kind == null ? Kind.UNKNOWN : kind;
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }

    /** The preferred form first, then the aliases. */
    public Stream<String> forms() {
        return Stream.concat(Stream.of(name), aliases.stream());
    }
}
