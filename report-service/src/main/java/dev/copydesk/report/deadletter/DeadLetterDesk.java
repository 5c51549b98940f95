package dev.copydesk.report.deadletter;

import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.audit.AuditTrail.Subject;
import dev.copydesk.report.encoding.StorableText;
import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What people do with dead letters. The letter's row is locked meanwhile, so that of two who deal with one at once the second
 * is told that it is done.
 */
@ApplicationScoped
public class DeadLetterDesk {
    /** The longest reason for which a letter is discarded. */
    public static final int REASON_LIMIT = 500;

    private final DeadLetters letters;
    private final ReplayTopic topic;
    private final AuditTrail trail;

    DeadLetterDesk(DeadLetters letters, ReplayTopic topic, AuditTrail trail) {
        this.letters = letters;
        this.topic = topic;
        this.trail = trail;
    }

    /**
     * Sends a letter to the topic that it could not be handled from. It is marked once the broker has it: should the process
     * end between the two, the letter still waits, and to send it twice does no harm.
     *
     * @return whether there is such a letter
     * @throws ConflictException when someone has dealt with it, or it is none that can be sent
     * @throws dev.copydesk.report.problem.UnavailableException when the broker does not take it; it still waits then
     */
    @Transactional
    public boolean replay(long id, String by) {
        Optional<DeadLetter> found = waiting(id);
        found.ifPresent(letter -> {
            String obstacle = letter.obstacle();
            if (obstacle != null) {
                throw new ConflictException(obstacle);
            }
            topic.send(letter);
            settle(letter, Settlement.REPLAYED, by, null);
        });
        return found.isPresent();
    }

    /**
     * Settles a letter without sending it.
     *
     * @param reason why, in the words of who does it
     * @return whether there is such a letter
     * @throws InvalidFieldsException when the reason is missing or too long
     * @throws ConflictException when someone has dealt with it
     */
    @Transactional
    public boolean discard(long id, String reason, String by) {
        String why = reason == null ? "" : reason.strip();
        if (why.isEmpty() || why.length() > REASON_LIMIT) {
            String fault = why.isEmpty() ? "is missing" : "is longer than " + REASON_LIMIT + " characters";
            throw new InvalidFieldsException(
                    "Say in at most " + REASON_LIMIT + " characters why it is not wanted; nothing was discarded.",
                    List.of(new FieldError("reason", fault)));
        }
        Optional<DeadLetter> found = waiting(id);
        found.ifPresent(letter -> settle(letter, Settlement.DISCARDED, by, StorableText.of(why)));
        return found.isPresent();
    }

    /** The letter, for this transaction alone. */
    private Optional<DeadLetter> waiting(long id) {
        Optional<DeadLetter> found = letters.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.filter(DeadLetter::isSettled).ifPresent(letter -> {
            String how = letter.settledHow() == Settlement.REPLAYED ? "replayed" : "discarded";
            throw new ConflictException(letter.settledBy() + " has " + how + " this dead letter already.");
        });
        return found;
    }

    private void settle(DeadLetter letter, Settlement how, String by, String reason) {
        Instant now = Instant.now();
        letter.settle(how, by, now);
        Action action = how == Settlement.REPLAYED ? Action.DEAD_LETTER_REPLAYED : Action.DEAD_LETTER_DISCARDED;
        Map<String, String> detail = new HashMap<>();
        detail.put("letter", String.valueOf(letter.id()));
        detail.put("topic", letter.failedTopic());
        if (reason != null) {
            detail.put("comment", reason);
        }
        trail.record(now, by, action, new Subject(letter.articleId(), letter.revision(), null, null), detail);
    }
}
