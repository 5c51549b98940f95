package dev.copydesk.report.review;

import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.audit.AuditTrail.Subject;
import dev.copydesk.report.rule.PackKeys;
import dev.copydesk.report.rule.RuleSettings;
import dev.copydesk.report.rule.Treatment;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/**
 * What chiefs do with the rules. A change holds for every report that is opened from then on; the counts in the list of
 * articles follow within seconds.
 */
@ApplicationScoped
public class RuleDesk {
    /** Why a pack is switched has to be said in so many letters. */
    public static final int LONGEST_REASON = 500;

    private final RuleSettings settings;
    private final AuditTrail trail;

    RuleDesk(RuleSettings settings, AuditTrail trail) {
        this.settings = settings;
        this.trail = trail;
    }

    /**
     * Treats a rule so from now on, with a line in the audit trail.
     *
     * @param seen the version of the setting that the chief had before them; 0 for none
     * @throws dev.copydesk.report.rule.ConflictingSettingException if that is no longer the last one
     */
    @Transactional
    public void treat(String rule, Treatment wanted, int seen, String by) {
        Instant now = Instant.now();
        Treatment before = settings.change(rule, wanted, seen, by, now);
        if (before != wanted) {
            trail.record(
                    now,
                    by,
                    Action.RULE_CHANGED,
                    new Subject(null, null, null, rule),
                    Map.of("from", lower(before), "to", lower(wanted)));
        }
    }

    /**
     * Switches an edition of a rule pack on or off, with a line in the audit trail.
     *
     * @param seen the version of the setting that the chief had before them; 0 for none
     * @param reason in the chief's words
     * @throws dev.copydesk.report.rule.ConflictingSettingException if that is no longer the last one
     */
    @Transactional
    public void switchPack(PackEdition pack, boolean on, int seen, String reason, String by) {
        Instant now = Instant.now();
        Treatment wanted = on ? Treatment.FULL : Treatment.OFF;
        if (settings.change(PackKeys.of(pack), wanted, seen, by, now) != wanted) {
            trail.record(
                    now,
                    by,
                    Action.PACK_SWITCHED,
                    new Subject(null, null, null, "house." + pack.name()),
                    Map.of(
                            "version",
                            pack.version(),
                            "digest",
                            pack.digest(),
                            "from",
                            on ? "off" : "on",
                            "to",
                            on ? "on" : "off",
                            "comment",
                            reason));
        }
    }

    private static String lower(Treatment treatment) {
        return treatment.name().toLowerCase(Locale.ROOT);
    }
}
