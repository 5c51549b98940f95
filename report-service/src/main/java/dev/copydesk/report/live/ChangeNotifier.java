package dev.copydesk.report.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.sql.PreparedStatement;
import org.hibernate.Session;

/** Announces changes to every replica, this one included, when the transaction that made them commits. */
@ApplicationScoped
public class ChangeNotifier {
    /** PostgreSQL refuses a payload of 8000 bytes or more, and would take the transaction with it. */
    private static final int PAYLOAD_LIMIT = 7_999;

    static final String CHANNEL = "copydesk_report";

    private final EntityManager entities;
    private final ObjectMapper json;

    ChangeNotifier(EntityManager entities, ObjectMapper json) {
        this.entities = entities;
        this.json = json;
    }

    /** Has to be called within the transaction that makes the change; nothing is sent if that is rolled back. */
    public void announce(Change change) {
        String payload = write(change);
        if (payload.getBytes(StandardCharsets.UTF_8).length > PAYLOAD_LIMIT) {
            payload = write(Change.MISSED);
        }
        send(payload);
    }

    /**
     * Past Hibernate's queries: of a native one with a result it keeps a plan anew each time it is asked, and compares it with all those
     * it kept before, which took a quarter of all that this service did.
     */
    private void send(String payload) {
        entities.unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement("select pg_notify(?, ?)")) {
                statement.setString(1, CHANNEL);
                statement.setString(2, payload);
                statement.execute();
            }
        });
    }

    private String write(Change change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change is always writable", e);
        }
    }
}
