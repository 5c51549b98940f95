package dev.copydesk.report.callback;

import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.audit.AuditTrail.Subject;
import dev.copydesk.report.problem.ConflictException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What people do with callbacks that were given up. The row is locked meanwhile, so that only one of two who press at once does it. */
@ApplicationScoped
public class CallbackDesk {
    private final Callbacks callbacks;
    private final CallbackTargets targets;
    private final AuditTrail trail;

    CallbackDesk(Callbacks callbacks, CallbackTargets targets, AuditTrail trail) {
        this.callbacks = callbacks;
        this.targets = targets;
        this.trail = trail;
    }

    /**
     * Lets it be sent once more, with as many tries as at first, and under the same id: a CMS that has taken it after all knows it.
     *
     * @return whether there is such a callback
     * @throws ConflictException when it is being sent already, or its source has no callback any more
     */
    @Transactional
    public boolean sendAgain(long id, String by) {
        Optional<Callback> found = givenUp(id);
        found.ifPresent(callback -> {
            if (targets.sourceOf(callback.articleId()).isEmpty()) {
                throw new ConflictException("It can't be sent: " + callback.source()
                        + " has no callback in the configuration of report-service any more.");
            }
            Instant now = Instant.now();
            callback.resume(now);
            note(callback, Action.CALLBACK_SENT_AGAIN, by, now);
        });
        return found.isPresent();
    }

    /**
     * Forgets it.
     *
     * @return whether there is such a callback
     * @throws ConflictException when it is being sent again
     */
    @Transactional
    public boolean discard(long id, String by) {
        Optional<Callback> found = givenUp(id);
        found.ifPresent(callback -> {
            note(callback, Action.CALLBACK_DISCARDED, by, Instant.now());
            callbacks.delete(callback);
        });
        return found.isPresent();
    }

    private Optional<Callback> givenUp(long id) {
        Optional<Callback> found = callbacks.findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
        found.filter(callback -> callback.givenUpAt() == null).ifPresent(callback -> {
            throw new ConflictException("It is being sent again already.");
        });
        return found;
    }

    private void note(Callback callback, Action action, String by, Instant now) {
        trail.record(
                now,
                by,
                action,
                new Subject(callback.articleId(), null, null, null),
                Map.of("source", callback.source(), "message", callback.messageId()));
    }
}
