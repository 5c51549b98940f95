package dev.copydesk.ingest.language.name;

import dev.copydesk.contracts.fact.Name.Kind;
import java.util.List;

/** Who or what mentions of an article name. */
final class Referent {
    private final int number;
    private final List<String> parts;
    private final boolean familyFirst;
    private Kind kind = Kind.UNKNOWN;

    Referent(int number, List<String> parts, boolean familyFirst) {
        this.number = number;
        this.parts = parts;
        this.familyFirst = familyFirst;
    }

    int number() {
        return number;
    }

    List<String> parts() {
        return parts;
    }

    /** Whether the family name comes first, as in East Asia. */
    boolean familyFirst() {
        return familyFirst;
    }

    String family() {
        return parts.get(familyFirst ? 0 : parts.size() - 1);
    }

    Kind kind() {
        return kind;
    }

    /** Takes a mention's kind in: a person once called so stays one; else the first evidence counts. */
    void learn(Kind evidence) {
        if (kind == Kind.UNKNOWN || evidence == Kind.PERSON) {
            kind = evidence == Kind.UNKNOWN ? kind : evidence;
        }
    }
}
