package dev.copydesk.report.web.rules;

import dev.copydesk.report.rule.CatalogueRule;
import dev.copydesk.report.rule.RuleRecord;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.Treatment;
import dev.copydesk.report.web.Moment;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The rules.
 *
 * @param writable whether the reader may change how they are treated
 * @param packs the newsroom's own
 * @param refusal why a change was not made, or null
 */
public record RulesView(String user, boolean writable, List<PackView> packs, List<Group> groups, String refusal) {
    /** The rules of a category. */
    public record Group(String id, String title, List<Row> rules) {}

    /**
     * A rule.
     *
     * @param treatment {@code full}, {@code notice} or {@code off}
     * @param changed when that was changed last, or null
     */
    public record Row(
            CatalogueRule rule,
            String severity,
            RuleRecord fared,
            String treatment,
            int version,
            String changedBy,
            Moment changed) {
        static Row of(CatalogueRule rule, RuleRecord fared, RuleSetting setting) {
            return new Row(
                    rule,
                    lower(rule.severity()),
                    fared,
                    lower(setting == null ? Treatment.FULL : setting.treatment()),
                    setting == null ? 0 : setting.version(),
                    setting == null ? null : setting.changedBy(),
                    setting == null ? null : Moment.of(setting.changedAt()));
        }
    }

    static RulesView of(
            String user,
            boolean writable,
            List<CatalogueRule> rules,
            Map<String, RuleRecord> fared,
            Map<String, RuleSetting> treated,
            List<PackView> packs,
            String refusal) {
        Map<String, List<Row>> byCategory = new LinkedHashMap<>();
        for (CatalogueRule rule : rules) {
            byCategory
                    .computeIfAbsent(lower(rule.category()), category -> new ArrayList<>())
                    .add(Row.of(rule, fared.getOrDefault(rule.id(), RuleRecord.NONE), treated.get(rule.id())));
        }
        return new RulesView(
                user,
                writable,
                packs,
                byCategory.entrySet().stream()
                        .map(entry -> new Group(
                                entry.getKey(),
                                entry.getKey().substring(0, 1).toUpperCase(Locale.ROOT)
                                        + entry.getKey().substring(1),
                                entry.getValue()))
                        .toList(),
                refusal);
    }

    private static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
