package dev.copydesk.rules.house;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where the newsroom's own rules are, and what they may take. */
@ConfigMapping(prefix = "copydesk.packs")
public interface PackSettings {
    /** A folder that holds the newsroom's rule packs, one folder each, or the files of a single one. Without it there are none. */
    Optional<Path> folder();

    /** How often the folder is looked at. */
    @WithDefault("10s")
    Duration lookEvery();

    /** A pack that takes longer over an article is left out of that article's report. */
    @WithDefault("1s")
    Duration timeLimit();

    /** How many of the latest articles are checked again when a pack comes or changes, so that a chief sees what it would flag. */
    @WithDefault("50")
    @Min(0)
    @Max(1000)
    int tryOn();
}
