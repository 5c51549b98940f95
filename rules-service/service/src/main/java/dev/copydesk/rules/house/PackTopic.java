package dev.copydesk.rules.house;

import dev.copydesk.contracts.pack.RulePacks;

/** Tells those behind which packs there are. */
public interface PackTopic {
    /** Whether anything can be told yet. */
    default boolean isOpen() {
        return true;
    }

    /** Returns when the broker has it. */
    void tell(RulePacks packs);
}
