package dev.copydesk.report.preference;

import dev.copydesk.report.encoding.Encoded;
import java.util.Arrays;
import java.util.Optional;

/** What a single key can do. */
public enum KeyAction {
    NEXT("j", "Next flag, next article in the inbox"),
    PREVIOUS("k", "Previous flag, previous article in the inbox"),
    ACCEPT("a", "Accept the flag"),
    DISMISS("d", "Dismiss the flag"),
    UNDO("u", "Undo the decision"),
    EVIDENCE("e", "Evidence"),
    COMMENT("c", "Comment"),
    COPY("y", "Copy the suggestion"),
    NOTICES("n", "Show or fold away notices"),
    DONE("x", "Mark the article as done"),
    NEXT_ARTICLE("]", "Next article"),
    CHOOSE("s", "Choose the article in the inbox"),
    SEARCH("/", "Search the inbox"),
    HELP("?", "List of keys");

    private final String usual;
    private final String meaning;

    KeyAction(String usual, String meaning) {
        this.usual = usual;
        this.meaning = meaning;
    }

    /** Its key, unless somebody has chosen another. */
    public String usual() {
        return usual;
    }

    /** What it does, in words. */
    public String meaning() {
        return meaning;
    }

    /** Its name outside of the code: {@code next-article}. */
    public String code() {
        return Encoded.code(this);
    }

    /** The action of this code. */
    public static Optional<KeyAction> of(String code) {
        return Arrays.stream(values())
                .filter(action -> action.code().equals(code))
                .findFirst();
    }
}
