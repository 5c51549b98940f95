package dev.copydesk.report.web.rules;

import dev.copydesk.report.pack.HousePack;
import dev.copydesk.report.pack.PackTrial;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.Treatment;
import dev.copydesk.report.web.Moment;
import java.util.List;

/**
 * A rule pack.
 *
 * @param title as its author calls it; the folder's name where it was refused
 * @param state {@code on}, {@code off} or {@code refused}
 * @param href of its own page; null where it was refused
 * @param changedBy who switched it last, or null
 * @param read when rules-service last said that it has it; null where it has it no more
 * @param failure why it failed on the latest of those that it failed on, or null
 */
public record PackView(
        String title,
        String name,
        String version,
        String state,
        List<String> problems,
        int phrases,
        int rules,
        int articles,
        long flags,
        long flagged,
        int failed,
        String failure,
        String href,
        int settingVersion,
        String changedBy,
        Moment changed,
        Moment read) {
    static PackView of(HousePack pack, RuleSetting setting, PackTrial trial) {
        boolean refused = pack.edition() == null;
        boolean on = setting != null && setting.treatment() == Treatment.FULL;
        return new PackView(
                refused ? pack.folder() : pack.title(),
                refused ? null : pack.edition().name(),
                refused ? null : pack.edition().version(),
                refused ? "refused" : on ? "on" : "off",
                pack.problems(),
                pack.phrases(),
                pack.rules(),
                trial.articles(),
                trial.flags(),
                trial.flagged(),
                trial.failed(),
                trial.failure(),
                refused
                        ? null
                        : "/rules/packs/" + pack.edition().name() + "/"
                                + pack.edition().digest(),
                setting == null ? 0 : setting.version(),
                setting == null ? null : setting.changedBy(),
                setting == null ? null : Moment.of(setting.changedAt()),
                Moment.of(pack.readAt()));
    }
}
