package dev.copydesk.report.deadletter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A message that could not be handled, as it lies in its dead-letter topic. */
@Entity
@Table(name = "dead_letter")
public class DeadLetter {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String topic;

    @Column(name = "partition_no")
    private int partition;

    @Column(name = "record_offset")
    private long offset;

    @Column(name = "failed_topic")
    private String failedTopic;

    @Column(name = "article_id")
    private String articleId;

    private Long revision;
    private String reason;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> headers;

    private byte[] payload;

    @Column(name = "failed_at")
    private Instant failedAt;

    @Column(name = "settled_at")
    private Instant settledAt;

    @Column(name = "settled_by")
    private String settledBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "settled_how")
    private Settlement settledHow;

    /** For Hibernate. */
    protected DeadLetter() {}

    DeadLetter(Position position, Instant failedAt, String articleId, Long revision, String reason) {
        topic = position.topic();
        partition = position.partition();
        offset = position.offset();
        failedTopic = position.failedTopic();
        this.failedAt = failedAt;
        this.articleId = articleId;
        this.revision = revision;
        this.reason = reason;
    }

    /**
     * Where the message lies.
     *
     * @param topic the dead-letter topic
     * @param failedTopic the topic from which it could not be handled
     */
    public record Position(String topic, int partition, long offset, String failedTopic) {}

    void carry(Map<String, String> messageHeaders, byte[] messagePayload) {
        headers = messageHeaders;
        payload = messagePayload == null ? null : messagePayload.clone();
    }

    void settle(Settlement how, String by, Instant at) {
        settledHow = how;
        settledBy = by;
        settledAt = at;
    }

    /** Why it can't be sent again, as a sentence; null where it can. */
    String obstacle() {
        return Obstacle.to(failedTopic, articleId, payload != null);
    }

    /** Whether someone has dealt with it. */
    boolean isSettled() {
        return settledAt != null;
    }

    /** Who has dealt with it, or null while it waits. */
    String settledBy() {
        return settledBy;
    }

    /** What became of it, or null while it waits. */
    Settlement settledHow() {
        return settledHow;
    }

    public Long id() {
        return id;
    }

    public String failedTopic() {
        return failedTopic;
    }

    /** The message's key, or null where it has none that can be kept. */
    public String articleId() {
        return articleId;
    }

    /** As the payload says, or null where it can't be read. */
    public Long revision() {
        return revision;
    }

    public String reason() {
        return reason;
    }

    /** Read as UTF-8, of headers that occur twice the last. */
    public Map<String, String> headers() {
        return headers;
    }

    /** As received; null for a message without one. */
    public byte[] payload() {
        return payload == null ? null : payload.clone();
    }

    public Instant failedAt() {
        return failedAt;
    }
}
