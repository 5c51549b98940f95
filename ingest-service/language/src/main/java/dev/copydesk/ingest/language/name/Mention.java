package dev.copydesk.ingest.language.name;

import dev.copydesk.contracts.fact.Name.Kind;
import java.util.List;

/**
 * A name where it stands, before it is linked to others.
 *
 * @param parts its words, a particle together with the word that it belongs to ("Ottilie", "von Rautenberg")
 * @param role title and role words around it, or null
 * @param kind what the words around it and its own tell
 * @param unfamiliar its words that no dictionary has
 */
record Mention(
        int start,
        int end,
        int sentence,
        String form,
        List<String> parts,
        String role,
        Kind kind,
        List<String> unfamiliar) {
    Mention {
        unfamiliar = List.copyOf(unfamiliar);
        parts = List.copyOf(parts);
    }

    /** The last part: a family name where the order is Western. */
    String last() {
        return parts.get(parts.size() - 1);
    }
}
