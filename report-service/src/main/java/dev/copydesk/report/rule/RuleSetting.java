package dev.copydesk.report.rule;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** How a chief wants a rule, or an edition of a rule pack, to be treated. */
@Entity
@Table(name = "rule_setting")
public class RuleSetting {
    @Id
    private String rule;

    @Enumerated(EnumType.STRING)
    private Treatment treatment;

    private int version;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    private boolean counted;

    @Column(name = "counted_to")
    private String countedTo = "";

    /** For Hibernate. */
    protected RuleSetting() {}

    RuleSetting(String rule) {
        this.rule = rule;
        treatment = PackKeys.isOne(rule) ? Treatment.OFF : Treatment.FULL;
    }

    void change(Treatment wanted, String by, Instant at) {
        treatment = wanted;
        changedBy = by;
        changedAt = at;
        version++;
        counted = false;
        countedTo = "";
    }

    public String rule() {
        return rule;
    }

    public Treatment treatment() {
        return treatment;
    }

    /** Rises by one with every change, from 1. Who has not seen any has seen version 0. */
    public int version() {
        return version;
    }

    /** Name of the account or the token. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** The last article, in the order of their ids, whose counts follow this change; empty where none does yet. */
    public String countedTo() {
        return countedTo;
    }
}
