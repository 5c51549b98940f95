package dev.copydesk.report.preference;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** The keys of one person: whether single keys do anything, and which do something else than usual. */
@Entity
@Table(name = "key_choice")
public class KeyChoice {
    @Id
    private String person;

    @Column(name = "switched_on")
    private boolean on = true;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> chosen = new TreeMap<>();

    /** For Hibernate. */
    protected KeyChoice() {}

    KeyChoice(String person) {
        this.person = person;
    }

    /** Whether single keys do anything. */
    public boolean isOn() {
        return on;
    }

    /** The key of every action. */
    public Map<KeyAction, String> keys() {
        Map<KeyAction, String> keys = new EnumMap<>(KeyAction.class);
        for (KeyAction action : KeyAction.values()) {
            keys.put(action, chosen.getOrDefault(action.code(), action.usual()));
        }
        return keys;
    }

    void turn(boolean nowOn) {
        on = nowOn;
    }

    void choose(Map<KeyAction, String> keys) {
        Map<String, String> unusual = new TreeMap<>();
        keys.forEach((action, key) -> {
            if (!key.equals(action.usual())) {
                unusual.put(action.code(), key);
            }
        });
        chosen = unusual;
    }
}
