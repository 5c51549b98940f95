package dev.copydesk.report.names;

import java.util.List;
import java.util.Optional;

/**
 * A part of the list.
 *
 * @param names in the order of the alphabet
 * @param next where the following page begins; empty on the last one
 */
public record NamePage(List<AuthorityName> names, Optional<NameCursor> next) {
    public NamePage {
        names = List.copyOf(names);
    }

    /** A page of one more than it may have, where there are more. */
    static NamePage of(List<AuthorityName> found, int most) {
        if (found.size() <= most) {
            return new NamePage(found, Optional.empty());
        }
        AuthorityName last = found.get(most - 1);
        return new NamePage(
                found.subList(0, most), Optional.of(new NameCursor(last.kind().name(), last.identity())));
    }
}
