package dev.copydesk.rules.house;

import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.pack.PackRun;
import java.util.List;

/**
 * What came of a pack's look at an article.
 *
 * @param flags none where it failed
 */
public record PackChecked(PackRun run, List<Flag> flags) {
    public PackChecked {
        flags = List.copyOf(flags);
    }

    /**
     * This, or where it failed what the same edition had found in the same copy before: a machine that is busy now makes that no
     * less true.
     *
     * @param runs the looks that came before
     * @param raised all flags that came of them
     */
    public PackChecked orAsBefore(List<PackRun> runs, List<Flag> raised) {
        PackRun good = new PackRun(run.pack(), null);
        return run.failure() == null || !runs.contains(good) ? this : new PackChecked(good, flags(good, raised));
    }

    /** What came of the looks before, for a time when it is not known which packs there are. */
    public static List<PackChecked> asBefore(List<PackRun> runs, List<Flag> raised) {
        return runs.stream()
                .map(run -> new PackChecked(run, flags(run, raised)))
                .toList();
    }

    private static List<Flag> flags(PackRun run, List<Flag> raised) {
        return raised.stream().filter(flag -> run.pack().equals(flag.pack())).toList();
    }
}
