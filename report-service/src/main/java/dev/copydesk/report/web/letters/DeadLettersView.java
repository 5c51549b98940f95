package dev.copydesk.report.web.letters;

import dev.copydesk.report.deadletter.DeadLetterDesk;
import dev.copydesk.report.deadletter.Settlement;
import dev.copydesk.report.deadletter.WaitingLetter;
import dev.copydesk.report.page.Page;
import dev.copydesk.report.web.Moment;
import dev.copydesk.report.web.Paths;
import java.util.List;

/**
 * The dead letters that wait.
 *
 * @param rights of the reader
 * @param cursor that the page comes after, or null
 * @param topic that the letters failed from; empty for all
 * @param topics to choose from
 * @param more address of the following page, or null
 * @param done what was just done, or null
 * @param refusal why something was not done, or null
 * @param reason that was typed for the chosen letters and refused, else empty
 */
public record DeadLettersView(
        String user,
        Rights rights,
        Long cursor,
        String topic,
        List<String> topics,
        List<Row> rows,
        String more,
        String done,
        String refusal,
        String reason) {
    /**
     * What became of what the reader just did.
     *
     * @param done in words, or null
     * @param refusal why not all of it was done, or null
     * @param attempt what was refused
     */
    record Outcome(String done, String refusal, Attempt attempt) {}

    /**
     * What the reader may do.
     *
     * @param write replay and discard
     * @param read see what the messages say, which may be under an embargo
     */
    public record Rights(boolean write, boolean read) {}

    /**
     * A message that could not be handled.
     *
     * @param href the article's report, or null where the message has no key that an article can have
     * @param chosen whether its box is checked
     * @param reason that was typed for it and refused, else empty
     */
    public record Row(WaitingLetter letter, Moment failed, String href, boolean chosen, String reason) {
        static Row of(WaitingLetter letter, Attempt attempt) {
            return new Row(
                    letter,
                    Moment.of(letter.failedAt()),
                    letter.articleId() == null ? null : Paths.report(letter.articleId()),
                    attempt.isChosen(letter.id()),
                    attempt.reasonFor(letter.id()));
        }
    }

    static DeadLettersView of(
            String user,
            Rights rights,
            Place place,
            List<String> topics,
            Page<WaitingLetter, Long> page,
            Outcome outcome) {
        return new DeadLettersView(
                user,
                rights,
                place.before(),
                place.topic() == null ? "" : place.topic(),
                topics,
                page.entries().stream()
                        .map(letter -> Row.of(letter, outcome.attempt()))
                        .toList(),
                page.next()
                        .map(next ->
                                Place.of(String.valueOf(next), place.topic()).address(""))
                        .orElse(null),
                outcome.done(),
                outcome.refusal(),
                outcome.attempt().reasonForAll());
    }

    static String told(Settlement done, long letters) {
        return switch (done) {
            case REPLAYED ->
                letters == 1
                        ? "The message is sent again. Its article is no longer failed once its report arrives."
                        : letters + " messages are sent again. Their articles are no longer failed once their reports"
                                + " arrive.";
            case DISCARDED ->
                letters == 1
                        ? "The dead letter is discarded. The audit trail has the reason."
                        : letters + " dead letters are discarded. The audit trail has the reason.";
        };
    }

    /** Whether some that wait may not be in sight. */
    public boolean isNarrowed() {
        return cursor != null || !topic.isEmpty();
    }

    /** The longest reason for discarding a letter. */
    public int reasonLimit() {
        return DeadLetterDesk.REASON_LIMIT;
    }
}
