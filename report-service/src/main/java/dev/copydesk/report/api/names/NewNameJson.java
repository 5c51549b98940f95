package dev.copydesk.report.api.names;

import java.util.List;

/**
 * A name to be put on the list.
 *
 * @param name the preferred form
 * @param kind {@code person}, {@code place} or {@code organisation}; a person where there is none
 * @param aliases other spellings that are right
 * @param role what a person is or does
 * @param nativeForm the name in its own script
 * @param version of the entry as it was last read, 0 for one that was not there; left out, whatever is there is replaced
 */
public record NewNameJson(
        String name, String kind, List<String> aliases, String role, String nativeForm, Integer version) {}
