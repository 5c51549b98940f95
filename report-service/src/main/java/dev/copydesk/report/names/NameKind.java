package dev.copydesk.report.names;

import dev.copydesk.contracts.fact.Name.Kind;
import java.util.Locale;
import java.util.Optional;

/** What an entry of the list names. */
public enum NameKind {
    PERSON(Kind.PERSON),
    PLACE(Kind.PLACE),
    ORGANISATION(Kind.ORGANISATION);

    private final Kind kind;

    NameKind(Kind kind) {
        this.kind = kind;
    }

    /** The same in messages. */
    public Kind kind() {
        return kind;
    }

    /** As in JSON and CSV. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this word, in either English spelling and any case. */
    static Optional<NameKind> of(String word) {
        String plain = word.strip().toUpperCase(Locale.ROOT).replace('Z', 'S');
        for (NameKind kind : values()) {
            if (kind.name().equals(plain)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
