package dev.copydesk.report.web.letters;

import dev.copydesk.report.deadletter.DeadLetterDesk;
import dev.copydesk.report.deadletter.LetterPage;
import dev.copydesk.report.deadletter.Settlement;
import dev.copydesk.report.deadletter.WaitingLetter;
import dev.copydesk.report.web.Moment;
import dev.copydesk.report.web.Paths;
import java.util.List;

/**
 * The dead letters that wait.
 *
 * @param rights of the reader
 * @param more address of the following page, or null
 * @param done what was just done, or null
 * @param refusal why something was not done, or null
 */
public record DeadLettersView(String user, Rights rights, List<Row> rows, String more, String done, String refusal) {
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
     */
    public record Row(WaitingLetter letter, Moment failed, String href) {
        static Row of(WaitingLetter letter) {
            return new Row(
                    letter,
                    Moment.of(letter.failedAt()),
                    letter.articleId() == null ? null : Paths.report(letter.articleId()));
        }
    }

    static DeadLettersView of(String user, Rights rights, LetterPage page, Settlement done, String refusal) {
        return new DeadLettersView(
                user,
                rights,
                page.letters().stream().map(Row::of).toList(),
                page.next().map(next -> "/dead-letters?cursor=" + next).orElse(null),
                done == null ? null : told(done),
                refusal);
    }

    private static String told(Settlement done) {
        return switch (done) {
            case REPLAYED -> "The message is sent again. Its article is no longer failed once its report arrives.";
            case DISCARDED -> "The dead letter is discarded. The audit trail has the reason.";
        };
    }

    /** The longest reason for discarding a letter. */
    public int reasonLimit() {
        return DeadLetterDesk.REASON_LIMIT;
    }
}
