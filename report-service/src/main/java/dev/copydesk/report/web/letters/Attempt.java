package dev.copydesk.report.web.letters;

import java.util.List;

/**
 * What was tried with dead letters and refused: what was chosen and typed is kept.
 *
 * @param letters that it was tried with
 * @param together whether they were chosen with their boxes
 * @param reason as typed; empty where none was
 */
record Attempt(List<Long> letters, boolean together, String reason) {
    static final Attempt NONE = new Attempt(List.of(), false, "");

    boolean isChosen(long letter) {
        return together && letters.contains(letter);
    }

    /** What was typed for this letter alone. */
    String reasonFor(long letter) {
        return !together && letters.contains(letter) ? reason : "";
    }

    /** What was typed for the chosen ones. */
    String reasonForAll() {
        return together ? reason : "";
    }
}
