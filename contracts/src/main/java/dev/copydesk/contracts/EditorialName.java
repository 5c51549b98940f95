package dev.copydesk.contracts;

import dev.copydesk.contracts.fact.Name;
import java.util.List;
import java.util.Objects;

/**
 * A name that the newsroom has settled.
 *
 * @param id of the name, which its changes keep
 * @param name the preferred form, a title before it allowed
 * @param kind what it names
 * @param aliases other spellings that are right too
 * @param role what a person is or does, or null
 * @param nativeForm the name in its own script, or null
 */
public record EditorialName(
        String id, String name, Name.Kind kind, List<String> aliases, String role, String nativeForm) {
    public EditorialName {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
        kind = kind == null ? Name.Kind.UNKNOWN : kind;
        aliases = aliases == null ? List.of() : List.copyOf(aliases);
    }
}
