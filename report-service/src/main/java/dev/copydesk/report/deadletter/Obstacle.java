package dev.copydesk.report.deadletter;

import dev.copydesk.contracts.Topics;
import java.util.Set;

/** What keeps a dead letter from being sent again. */
final class Obstacle {
    /** Nothing else was ever to be handled, so nothing else is written to. */
    private static final Set<String> TOPICS = Set.of(Topics.SUBMITTED, Topics.PARSED, Topics.CHECKED);

    private Obstacle() {}

    /** As a sentence; null where there is none. */
    static String to(String failedTopic, String articleId, boolean hasPayload) {
        if (!TOPICS.contains(failedTopic)) {
            return "It can't be replayed: " + failedTopic + " is no topic of articles.";
        }
        if (articleId == null) {
            return "It can't be replayed: it has no key that an article can have.";
        }
        return hasPayload ? null : "It can't be replayed: it has no payload.";
    }
}
