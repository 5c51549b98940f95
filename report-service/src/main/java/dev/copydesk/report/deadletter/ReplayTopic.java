package dev.copydesk.report.deadletter;

/** Where a dead letter goes when it is sent again. */
public interface ReplayTopic {
    /**
     * Sends the message as it was to the topic that it could not be handled from, and returns only when it is durable there.
     *
     * @throws dev.copydesk.report.problem.UnavailableException when the broker does not take it now
     */
    void send(DeadLetter letter);
}
