package dev.copydesk.report.deadletter;

import java.util.List;
import java.util.Optional;

/**
 * A page of the dead letters that wait.
 *
 * @param letters the newest first
 * @param next what the following page comes after; empty on the last one
 */
public record LetterPage(List<WaitingLetter> letters, Optional<Long> next) {
    public LetterPage {
        letters = List.copyOf(letters);
    }

    /** A page of one more than it may have, where there are more. */
    static LetterPage of(List<WaitingLetter> found, int most) {
        return found.size() <= most
                ? new LetterPage(found, Optional.empty())
                : new LetterPage(
                        found.subList(0, most), Optional.of(found.get(most - 1).id()));
    }
}
