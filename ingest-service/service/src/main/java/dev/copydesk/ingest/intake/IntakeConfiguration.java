package dev.copydesk.ingest.intake;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code copydesk.intake.*}: what is taken in, and how much of it at once. */
@ConfigMapping(prefix = "copydesk.intake")
public interface IntakeConfiguration {
    /** {@code copydesk.intake.largest-body}: a larger request body is refused with 413. */
    @WithDefault("2M")
    MemorySize largestBody();

    /**
     * {@code copydesk.intake.room}: how many bytes of request bodies may be on their way to the broker at once; beyond it the
     * service answers 503. Each byte costs up to five of heap until the broker has it: as text and as message. A small body
     * counts as 16 KiB, so this bounds the number of requests too.
     */
    @WithDefault("8M")
    MemorySize room();

    /** {@code copydesk.intake.wait-for-room}: how long a push waits for others to be stored before it is refused with 503. */
    @WithDefault("300ms")
    Duration waitForRoom();

    /**
     * {@code copydesk.intake.stored-within}: how long a push waits for the broker's acknowledgement before it is refused with
     * 503. With the wait for room it stays under 2 s, after which some senders give up.
     */
    @WithDefault("1200ms")
    Duration storedWithin();
}
