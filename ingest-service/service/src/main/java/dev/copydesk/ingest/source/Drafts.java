package dev.copydesk.ingest.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What is done with an article that its source has not published. */
public enum Drafts {
    /** Checked like any other: before publication is when an editor can still mend it. */
    CHECK,
    /** Acknowledged and not checked; an article that was checked before and is a draft again counts as withdrawn. */
    IGNORE;

    static Optional<Drafts> ofConfigured(String name) {
        return Arrays.stream(values())
                .filter(drafts -> drafts.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst();
    }
}
