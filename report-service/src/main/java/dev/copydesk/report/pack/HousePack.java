package dev.copydesk.report.pack;

import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.contracts.pack.RulePack;
import dev.copydesk.report.encoding.StorableText;
import dev.copydesk.report.rule.PackKeys;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A rule pack that rules-service has, or has refused. */
@Entity
@Table(name = "rule_pack")
public class HousePack {
    @Id
    private String folder;

    private int place;
    private String title;

    @JdbcTypeCode(SqlTypes.JSON)
    private PackEdition edition;

    private String key;
    private int phrases;
    private int rules;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> problems;

    @Column(name = "read_at")
    private Instant readAt;

    /** For Hibernate. */
    protected HousePack() {}

    HousePack(int place, RulePack told, Instant readAt) {
        folder = StorableText.of(told.folder());
        this.place = place;
        title = StorableText.of(told.title());
        edition = told.edition();
        key = edition == null ? null : PackKeys.of(edition);
        phrases = told.phrases();
        rules = told.rules();
        problems = told.problems().stream().map(StorableText::of).toList();
        this.readAt = readAt;
    }

    /** An edition that is on although its files have gone or were changed: older reports show its flags. */
    static HousePack gone(PackEdition edition) {
        HousePack pack = new HousePack();
        pack.folder = edition.name();
        pack.title = edition.name();
        pack.edition = edition;
        pack.key = PackKeys.of(edition);
        pack.problems = List.of(
                "Switched on, but no longer in the folder. Older reports keep its flags until it is switched off.");
        return pack;
    }

    public String folder() {
        return folder;
    }

    /** As its author calls it, or null where it was refused. */
    public String title() {
        return title;
    }

    /** Null where it was refused. */
    public PackEdition edition() {
        return edition;
    }

    /** Of its setting; null where it was refused. */
    public String key() {
        return key;
    }

    public int phrases() {
        return phrases;
    }

    public int rules() {
        return rules;
    }

    /** What keeps it from being used; empty where nothing does. */
    public List<String> problems() {
        return problems;
    }

    /** When rules-service said that it has it; null where it has it no more. */
    public Instant readAt() {
        return readAt;
    }
}
