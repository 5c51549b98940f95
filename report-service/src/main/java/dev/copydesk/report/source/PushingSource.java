package dev.copydesk.report.source;

import dev.copydesk.contracts.SourceStatus;
import dev.copydesk.report.encoding.StorableText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A source and what became of its pushes. */
@Entity
@Table(name = "source")
class PushingSource {
    private static final int LONGEST = 300;

    @Id
    private String id;

    private String kind;
    private String outlet;

    @Column(name = "last_push_at")
    private Instant lastPushAt;

    @Column(name = "last_accepted_at")
    private Instant lastAcceptedAt;

    @Column(name = "last_refused_at")
    private Instant lastRefusedAt;

    private long accepted;
    private long withdrawn;
    private long repeated;

    @Column(name = "not_checked")
    private long notChecked;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, Long> refused;

    /** For Hibernate. */
    protected PushingSource() {}

    PushingSource(String id) {
        this.id = id;
    }

    /** Takes over a status, unless a later one is known. */
    void learn(SourceStatus status) {
        if (refused != null && status.all() < status().all()) {
            return;
        }
        kind = StorableText.of(status.kind(), LONGEST);
        outlet = StorableText.of(status.outlet(), LONGEST);
        lastPushAt = status.lastPushAt();
        lastAcceptedAt = status.lastAcceptedAt();
        lastRefusedAt = status.lastRefusedAt();
        accepted = status.accepted();
        withdrawn = status.withdrawn();
        repeated = status.repeated();
        notChecked = status.notChecked();
        refused = status.refused().entrySet().stream()
                .collect(Collectors.toMap(
                        entry -> StorableText.of(entry.getKey(), LONGEST), Map.Entry::getValue, Long::sum));
    }

    SourceStatus status() {
        return new SourceStatus(
                id,
                kind,
                outlet,
                lastPushAt,
                lastAcceptedAt,
                lastRefusedAt,
                accepted,
                withdrawn,
                repeated,
                notChecked,
                refused);
    }
}
