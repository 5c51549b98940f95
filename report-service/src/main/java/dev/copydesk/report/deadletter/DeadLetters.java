package dev.copydesk.report.deadletter;

import dev.copydesk.report.encoding.StorableText;
import dev.copydesk.report.report.Reports;
import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps dead letters, and marks the articles that they are about as failed. */
@ApplicationScoped
public class DeadLetters implements PanacheRepository<DeadLetter> {
    private static final int REASON_LIMIT = 1_000;
    private static final int HEADER_LIMIT = 4_000;

    private final Reports reports;

    DeadLetters(Reports reports) {
        this.reports = reports;
    }

    /**
     * A dead letter as received.
     *
     * @param articleId the message's key, or null where it has none that an article can have
     * @param reason why it could not be handled, as the service that gave up said
     */
    public record Received(
            DeadLetter.Position position,
            Instant at,
            String articleId,
            String reason,
            Map<String, String> headers,
            byte[] payload) {}

    /**
     * Keeps a dead letter and marks its article as failed, in one transaction.
     *
     * @return whether it is a new one; false changes nothing
     */
    @Transactional
    public boolean keep(Received received) {
        if (isKept(received.position())) {
            return false;
        }
        FailedMessage message = FailedMessage.of(received.payload());
        String reason = StorableText.of(received.reason(), REASON_LIMIT);
        DeadLetter letter =
                new DeadLetter(received.position(), received.at(), received.articleId(), message.revision(), reason);
        letter.carry(storable(received.headers()), received.payload());
        persist(letter);
        if (received.articleId() != null) {
            reports.fail(new Reports.Failure(
                    received.articleId(),
                    received.at(),
                    message.revision(),
                    message.headline(),
                    message.outlet(),
                    message.url(),
                    message.embargoedUntil(),
                    reason));
        }
        return true;
    }

    private boolean isKept(DeadLetter.Position position) {
        return count(
                        "topic = ?1 and partition = ?2 and offset = ?3",
                        position.topic(),
                        position.partition(),
                        position.offset())
                > 0;
    }

    private static Map<String, String> storable(Map<String, String> headers) {
        Map<String, String> storable = new LinkedHashMap<>();
        headers.forEach((name, value) ->
                storable.put(StorableText.of(name, HEADER_LIMIT), StorableText.of(value, HEADER_LIMIT)));
        return storable;
    }
}
