package dev.copydesk.messaging;

/** What a service does with one message. It may run again for the same message, so its effect must bear repetition. */
@FunctionalInterface
public interface Work {
    /**
     * Does all that the message asks for, and returns only when the effect is durable.
     *
     * @param payload the message's bytes as they stand in the topic
     * @throws dev.copydesk.contracts.UnreadableMessageException when trying again can't help
     * @throws Exception when it did not succeed; {@link Delivery} decides what happens then
     */
    void handle(byte[] payload) throws Exception;
}
