package dev.copydesk.rules.memory;

import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.pack.PackRun;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a check came to.
 *
 * @param notChecked why the article was not checked, or null when it was
 * @param flags what the rules found; empty when it was not checked
 * @param packs the newsroom's own rule packs that looked at it
 */
public record Outcome(String notChecked, List<Flag> flags, List<PackRun> packs) {
    public Outcome {
        flags = flags == null ? List.of() : List.copyOf(flags);
        packs = packs == null ? List.of() : List.copyOf(packs);
    }

    /** A check without rule packs. */
    public Outcome(String notChecked, List<Flag> flags) {
        this(notChecked, flags, List.of());
    }

    /** Whether one of the flags has evidence in another article. */
    boolean restsOnStory() {
        return !evidence().isEmpty();
    }

    /** The ids of the other articles that flags have evidence in. */
    Set<String> evidence() {
        return flags.stream()
                .flatMap(flag -> flag.evidence().stream())
                .map(Evidence::articleId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
