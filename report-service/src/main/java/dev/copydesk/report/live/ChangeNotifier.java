package dev.copydesk.report.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;

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
        entities.createNativeQuery("select cast(pg_notify(:channel, :payload) as text)", String.class)
                .setParameter("channel", CHANNEL)
                .setParameter("payload", payload)
                .getSingleResult();
    }

    private String write(Change change) {
        try {
            return json.writeValueAsString(change);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A change is always writable", e);
        }
    }
}
