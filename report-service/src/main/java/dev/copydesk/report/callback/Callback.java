package dev.copydesk.report.callback;

import dev.copydesk.report.encoding.StorableText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;

/** Something that a CMS is yet to be told, or that it would not hear. */
@Entity
@Table(name = "callback")
public class Callback {
    private static final int LONGEST_FAILURE = 500;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "message_id")
    private String messageId;

    private String source;

    @Column(name = "article_id")
    private String articleId;

    private String body;

    @Column(name = "due_at")
    private Instant dueAt;

    private int tries;
    private boolean patient;
    private String failure;

    @Column(name = "given_up_at")
    private Instant givenUpAt;

    /** For Hibernate. */
    protected Callback() {}

    /**
     * What a CMS is to be told.
     *
     * @param patient whether nobody waits for it
     */
    Callback(String messageId, String source, String articleId, String body, boolean patient, Instant dueAt) {
        this.messageId = messageId;
        this.source = source;
        this.articleId = articleId;
        this.body = body;
        this.patient = patient;
        this.dueAt = dueAt;
    }

    /** Begins a try; who ends it has this long before another process tries. */
    void begin(Instant now, Duration lease) {
        tries++;
        dueAt = now.plus(lease);
    }

    /** A try has failed; the next is due then. */
    void postpone(String why, Instant until) {
        failure = StorableText.of(why, LONGEST_FAILURE);
        dueAt = until;
    }

    /** No further try is made. */
    void giveUp(String why, Instant now) {
        failure = StorableText.of(why, LONGEST_FAILURE);
        givenUpAt = now;
    }

    /** It was given up, and is to be tried once more, as often as at first. */
    void resume(Instant now) {
        givenUpAt = null;
        tries = 0;
        dueAt = now;
    }

    public Long id() {
        return id;
    }

    /** The same for every try, so that the CMS takes it once. */
    public String messageId() {
        return messageId;
    }

    public String source() {
        return source;
    }

    public String articleId() {
        return articleId;
    }

    /** JSON. */
    String body() {
        return body;
    }

    /** How many were begun. */
    public int tries() {
        return tries;
    }

    /** Why the last try failed, or null. */
    public String failure() {
        return failure;
    }

    /** When no further try was made, or null while one is due. */
    public Instant givenUpAt() {
        return givenUpAt;
    }
}
