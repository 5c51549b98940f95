package dev.copydesk.contracts.fact;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;

/**
 * A mention of a person, place or organisation.
 *
 * @param sentence index of its sentence in {@link Facts#sentences()}
 * @param form the name as written, without title, possessive or quotation marks
 * @param given given names as written, or null where the mention has none or they are not known
 * @param family family name as written, or null where it is not known
 * @param role title and role words around it as written ("President", "Ukrainian Minister of Internal Affairs"), or null
 * @param kind what it names, where there is evidence for it
 * @param referent number, in this article, of the one it names: mentions with one number name the same person, place or
 *     organisation (full name, then surname alone). Two spellings of one name have two numbers
 * @param unfamiliar its words, as written, that the dictionary has neither as words nor as names: a slip of the pen is among
 *     them far more often than not
 */
public record Name(
        int start,
        int end,
        int sentence,
        String form,
        String given,
        String family,
        String role,
        Kind kind,
        int referent,
        List<String> unfamiliar) {
    public Name {
        unfamiliar = unfamiliar == null ? List.of() : List.copyOf(unfamiliar);
        Objects.requireNonNull(form, "form");
        kind = kind == null ? Kind.UNKNOWN : kind;
    }

    /** What a name names. */
    public enum Kind {
        @JsonProperty("person")
        PERSON,
        @JsonProperty("place")
        PLACE,
        @JsonProperty("organisation")
        ORGANISATION,
        @JsonProperty("unknown")
        UNKNOWN
    }
}
