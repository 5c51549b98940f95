package dev.copydesk.report.api.letters;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.copydesk.report.deadletter.WaitingLetter;
import dev.copydesk.report.page.Page;
import java.time.Instant;
import java.util.List;

/**
 * A page of the dead letters that wait.
 *
 * @param letters the newest first
 * @param next to be sent as {@code cursor} for the following page; left out on the last one
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record DeadLetterListJson(List<DeadLetterJson> letters, Long next) {
    /**
     * A message that could not be handled.
     *
     * @param topic that it could not be handled from
     * @param articleId the message's key; left out where it has none that an article can have
     * @param revision left out where the payload can't be read
     * @param cause why it could not be handled
     * @param payloadBytes left out for a message without a payload
     * @param replayable whether it can be sent again
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record DeadLetterJson(
            long id,
            Instant failedAt,
            String topic,
            String articleId,
            Long revision,
            String cause,
            Integer payloadBytes,
            boolean replayable) {
        static DeadLetterJson of(WaitingLetter letter) {
            return new DeadLetterJson(
                    letter.id(),
                    letter.failedAt(),
                    letter.topic(),
                    letter.articleId(),
                    letter.revision(),
                    letter.reason(),
                    letter.bytes(),
                    letter.obstacle() == null);
        }
    }

    static DeadLetterListJson of(Page<WaitingLetter, Long> page) {
        return new DeadLetterListJson(
                page.entries().stream().map(DeadLetterJson::of).toList(),
                page.next().orElse(null));
    }
}
