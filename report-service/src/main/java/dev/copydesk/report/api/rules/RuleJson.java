package dev.copydesk.report.api.rules;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.rule.CatalogueRule;
import dev.copydesk.report.rule.CatalogueRule.Example;
import dev.copydesk.report.rule.RuleRecord;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.Treatment;
import java.time.Instant;
import java.util.List;

/**
 * A rule, how it is treated, and how it has fared in 30 days.
 *
 * @param fired flags that it raised
 * @param acceptance accepted decisions of a hundred; null while there are none
 * @param weak whether that is less than 50
 * @param version of the treatment, for the next change; 0 while nobody has changed it
 */
public record RuleJson(
        String id,
        Category category,
        Severity severity,
        String title,
        String why,
        List<Example> flagged,
        List<Example> clean,
        long fired,
        long accepted,
        long dismissed,
        Integer acceptance,
        boolean weak,
        Treatment treatment,
        int version,
        String changedBy,
        Instant changedAt) {
    /** The rules, by category. */
    public record RuleListJson(List<RuleJson> rules) {}

    static RuleJson of(CatalogueRule rule, RuleRecord fared, RuleSetting setting) {
        return new RuleJson(
                rule.id(),
                rule.category(),
                rule.severity(),
                rule.title(),
                rule.why(),
                rule.flagged(),
                rule.clean(),
                fared.fired(),
                fared.accepted(),
                fared.dismissed(),
                fared.acceptance(),
                fared.isWeak(),
                setting == null ? Treatment.FULL : setting.treatment(),
                setting == null ? 0 : setting.version(),
                setting == null ? null : setting.changedBy(),
                setting == null ? null : setting.changedAt());
    }
}
