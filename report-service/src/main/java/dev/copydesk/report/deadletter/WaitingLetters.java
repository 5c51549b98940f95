package dev.copydesk.report.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.report.encoding.StorableText;
import dev.copydesk.report.page.Page;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.hibernate.query.NativeQuery;

/** The dead letters that nobody has dealt with. A payload is read as a whole only where one is asked for. */
@ApplicationScoped
public class WaitingLetters {
    private static final String NEWEST =
            """
            select id, failed_at, failed_topic, article_id, revision, reason,
                   octet_length(payload) as bytes, substring(payload from 1 for :shown) as beginning
            from {h-schema}dead_letter
            where settled_at is null and id < :before and (:topic = '' or failed_topic = :topic)
            order by id desc limit :most
            """;

    private final EntityManager entities;

    WaitingLetters(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * A page of them.
     *
     * @param before the field next of the page before, or null
     * @param topic that they failed from, or null for all
     * @param most letters on the page
     * @param shown bytes of each payload
     */
    @Transactional
    public Page<WaitingLetter, Long> page(Long before, String topic, int most, int shown) {
        @SuppressWarnings("unchecked")
        NativeQuery<Tuple> newest = entities.createNativeQuery(NEWEST, Tuple.class)
                .setParameter("before", before == null ? Long.MAX_VALUE : before)
                .setParameter("topic", topic == null ? "" : topic)
                .setParameter("most", most + 1)
                .setParameter("shown", shown)
                .unwrap(NativeQuery.class);
        List<Tuple> rows = newest.addScalar("id", Long.class)
                .addScalar("failed_at", Instant.class)
                .addScalar("failed_topic", String.class)
                .addScalar("article_id", String.class)
                .addScalar("revision", Long.class)
                .addScalar("reason", String.class)
                .addScalar("bytes", Integer.class)
                .addScalar("beginning", byte[].class)
                .getResultList();
        return Page.of(rows.stream().map(WaitingLetters::letter).toList(), most, WaitingLetter::id);
    }

    private static WaitingLetter letter(Tuple row) {
        Integer bytes = row.get("bytes", Integer.class);
        byte[] beginning = row.get("beginning", byte[].class);
        return new WaitingLetter(
                row.get("id", Long.class),
                row.get("failed_at", Instant.class),
                row.get("failed_topic", String.class),
                row.get("article_id", String.class),
                row.get("revision", Long.class),
                row.get("reason", String.class),
                bytes,
                beginning == null ? "" : StorableText.of(new String(beginning, UTF_8)),
                bytes != null && bytes > beginning.length);
    }

    /** The topics that they failed from, in alphabetical order. */
    @Transactional
    public List<String> topics() {
        return entities.createQuery(
                        "select distinct d.failedTopic from DeadLetter d where d.settledAt is null order by d.failedTopic",
                        String.class)
                .getResultList();
    }

    /** How many there are. */
    @Transactional
    public long count() {
        return entities.createQuery("select count(*) from DeadLetter d where d.settledAt is null", Long.class)
                .getSingleResult();
    }

    /** The payload of a letter, as it was received; empty where there is no such letter, or it has none. */
    @Transactional
    public Optional<byte[]> payload(long id) {
        return Optional.ofNullable(entities.find(DeadLetter.class, id)).map(DeadLetter::payload);
    }
}
