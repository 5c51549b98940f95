package dev.copydesk.rules.memory;

import dev.copydesk.contracts.Flag;
import java.util.List;

/**
 * What a check came to.
 *
 * @param notChecked why the article was not checked, or null when it was
 * @param flags what the rules found; empty when it was not checked
 */
public record Outcome(String notChecked, List<Flag> flags) {
    public Outcome {
        flags = flags == null ? List.of() : List.copyOf(flags);
    }

    /** Whether one of the flags has evidence in another article. */
    boolean restsOnStory() {
        return flags.stream()
                .flatMap(flag -> flag.evidence().stream())
                .anyMatch(passage -> passage.articleId() != null);
    }
}
