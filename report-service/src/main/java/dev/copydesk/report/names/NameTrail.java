package dev.copydesk.report.names;

import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.audit.AuditTrail.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;

/** Tells the audit trail what was done to the list, within the transaction that does it. */
@ApplicationScoped
class NameTrail {
    /** Names of a file that are spelt out where it changed more; the list itself says of each name who put it there last. */
    private static final int SPELT_OUT = 100;

    private static final Subject LIST = new Subject(null, null, null, null);

    private final AuditTrail trail;

    NameTrail(AuditTrail trail) {
        this.trail = trail;
    }

    void added(NameDraft name, String by) {
        record(by, Action.NAME_ADDED, Map.of("name", told(name)));
    }

    void changed(NameDraft from, NameDraft to, String by) {
        record(by, Action.NAME_CHANGED, Map.of("from", told(from), "to", told(to)));
    }

    void removed(NameDraft name, String by) {
        record(by, Action.NAME_REMOVED, Map.of("name", told(name)));
    }

    void imported(NameList.Change change, String by) {
        int more = change.names().size() - SPELT_OUT;
        String some = change.names().stream().limit(SPELT_OUT).collect(Collectors.joining("; "));
        String rest = more > 0 ? " and " + more + " more" : "";
        record(by, Action.NAMES_IMPORTED, Map.of("names", change.told() + " " + some + rest));
    }

    private void record(String by, Action action, Map<String, String> detail) {
        trail.record(Instant.now(), by, action, LIST, detail);
    }

    private static String told(NameDraft name) {
        StringBuilder told = new StringBuilder(name.name())
                .append(" (")
                .append(name.kind().word())
                .append(')');
        if (name.role() != null) {
            told.append(", ").append(name.role());
        }
        if (!name.aliases().isEmpty()) {
            told.append(", also ").append(String.join("; ", name.aliases()));
        }
        if (name.nativeForm() != null) {
            told.append(", ").append(name.nativeForm());
        }
        return told.toString();
    }
}
