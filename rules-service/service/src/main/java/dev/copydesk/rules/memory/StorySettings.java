package dev.copydesk.rules.memory;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How far the story memory reaches. */
@ConfigMapping(prefix = "copydesk.story")
public interface StorySettings {
    /** Articles published further apart than this are never on one story, however alike. */
    @WithDefault("P3D")
    Duration window();

    /** How long an article is remembered after it came in. */
    @WithDefault("P30D")
    Duration retention();

    /** The most other articles on the story that the rules see at once. */
    @WithDefault("25")
    @Min(1)
    @Max(200)
    int others();

    /** The most earlier articles that are checked again when a new one comes in. */
    @WithDefault("10")
    @Min(0)
    @Max(100)
    int rechecks();
}
