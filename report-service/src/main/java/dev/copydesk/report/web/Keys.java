package dev.copydesk.report.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.report.preference.KeyAction;
import dev.copydesk.report.preference.KeyChoice;
import dev.copydesk.report.preference.KeyChoices;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.TreeMap;

/** The keys of the signed-in person, for the pages that they are pressed on. */
@Named("keys")
@RequestScoped
public class Keys {
    private final KeyChoices choices;
    private final SecurityIdentity identity;
    private final ObjectMapper json;
    private KeyChoice choice;

    Keys(KeyChoices choices, SecurityIdentity identity, ObjectMapper json) {
        this.choices = choices;
        this.identity = identity;
        this.json = json;
    }

    private KeyChoice choice() {
        if (choice == null) {
            choice = choices.of(identity.getPrincipal().getName());
        }
        return choice;
    }

    /** Whether single keys do anything. */
    public boolean isOn() {
        return choice().isOn();
    }

    /** The key of an action. */
    public String of(String action) {
        return KeyAction.of(action).map(choice().keys()::get).orElseThrow();
    }

    /** The key of every action, for the script. */
    public String json() {
        Map<String, String> keys = new TreeMap<>();
        choice().keys().forEach((action, key) -> keys.put(action.code(), key));
        try {
            return json.writeValueAsString(keys);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Keys are always writable", e);
        }
    }
}
