package dev.copydesk.report.deadletter;

import java.time.Instant;

/**
 * A dead letter that nobody has dealt with, without the most of its payload, which may be large.
 *
 * @param topic that it could not be handled from
 * @param articleId the message's key, or null where it has none that an article can have
 * @param revision as the payload says, or null where it can't be read
 * @param reason why it could not be handled
 * @param bytes of the payload; null for a message without one
 * @param beginning of the payload read as UTF-8; empty where it was not asked for
 * @param cut whether the payload goes on after that
 */
public record WaitingLetter(
        long id,
        Instant failedAt,
        String topic,
        String articleId,
        Long revision,
        String reason,
        Integer bytes,
        String beginning,
        boolean cut) {

    /** Why it can't be sent again, as a sentence; null where it can. */
    public String obstacle() {
        return Obstacle.to(topic, articleId, bytes != null);
    }
}
