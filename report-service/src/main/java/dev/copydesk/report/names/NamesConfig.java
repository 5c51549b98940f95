package dev.copydesk.report.names;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** How many names the newsroom may keep. */
@ConfigMapping(prefix = "copydesk.names")
public interface NamesConfig {
    /** Names on the list; every process of rules-service holds all of them in memory. */
    @WithDefault("100000")
    @Min(1)
    @Max(2_000_000)
    int most();

    /** Rows of one CSV file. */
    @WithDefault("100000")
    @Min(1)
    @Max(1_000_000)
    int rows();
}
