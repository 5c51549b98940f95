package dev.copydesk.rules.desk;

import dev.copydesk.contracts.EditorialName;
import dev.copydesk.rules.names.authority.AuthorityEntry;
import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.authority.StarterNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The authority list that this process checks against: what ships with Copydesk, and what the newsroom's editors added. An
 * editors' entry stands in place of a shipped one of the same name. Readers never wait: each check has the list as it was
 * when the check began.
 */
@ApplicationScoped
public class AuthorityList {
    private final Map<String, AuthorityEntry> ofEditors = new HashMap<>();

    private volatile AuthorityNames names = StarterNames.index();

    /** The list as it is now. */
    public AuthorityNames names() {
        return names;
    }

    /** Takes the editors' names anew, whatever they were. */
    public synchronized void replace(Map<String, EditorialName> current) {
        ofEditors.clear();
        change(current);
    }

    /** Takes up changes by the names' ids; a null removes the name. */
    public synchronized void change(Map<String, EditorialName> changes) {
        changes.forEach((id, name) -> {
            if (name == null) {
                ofEditors.remove(id);
            } else {
                ofEditors.put(id, new AuthorityEntry(name.name(), name.kind(), name.aliases(), name.role()));
            }
        });
        List<AuthorityEntry> entries = new ArrayList<>(ofEditors.values());
        names = StarterNames.index().with(entries);
    }
}
