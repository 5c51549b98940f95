package dev.copydesk.report.api.rules;

import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.report.pack.HousePack;
import dev.copydesk.report.pack.PackTrial;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.Treatment;
import java.time.Instant;
import java.util.List;

/**
 * A rule pack of the newsroom's own.
 *
 * @param edition what is there now; null where it was refused
 * @param problems what keeps it from being used
 * @param articles how many of the latest ones it looked at
 * @param flags what it raised on them
 * @param flagged on how many of them
 * @param failed how many more it failed on
 * @param on whether its flags are shown
 * @param settingVersion for the next change; 0 while nobody has changed it
 */
public record PackJson(
        String folder,
        String title,
        PackEdition edition,
        int phrases,
        int rules,
        List<String> problems,
        int articles,
        long flags,
        long flagged,
        int failed,
        boolean on,
        int settingVersion,
        String changedBy,
        Instant changedAt) {
    /** The packs, in the order of their folders. */
    public record PackListJson(List<PackJson> packs) {}

    /**
     * Whether an edition's flags are to be shown.
     *
     * @param version of the setting as it was last read
     */
    public record NewPackStateJson(Boolean on, Integer version, String reason) {}

    static PackJson of(HousePack pack, PackTrial trial, RuleSetting setting) {
        return new PackJson(
                pack.folder(),
                pack.title(),
                pack.edition(),
                pack.phrases(),
                pack.rules(),
                pack.problems(),
                trial.articles(),
                trial.flags(),
                trial.flagged(),
                trial.failed(),
                setting != null && setting.treatment() == Treatment.FULL,
                setting == null ? 0 : setting.version(),
                setting == null ? null : setting.changedBy(),
                setting == null ? null : setting.changedAt());
    }
}
