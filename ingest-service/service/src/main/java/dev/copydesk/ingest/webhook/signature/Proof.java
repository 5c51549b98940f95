package dev.copydesk.ingest.webhook.signature;

import java.util.Optional;

/**
 * That a request is from its source.
 *
 * @param deliveryId what this delivery is known by, and a repeat of it with it; empty where the sender has nothing of the kind
 */
public record Proof(Optional<String> deliveryId) {
    /** A proof that does not tell one delivery from another. */
    public static final Proof OF_SENDER = new Proof(Optional.empty());

    /** A proof of one delivery. */
    public static Proof ofDelivery(String id) {
        return new Proof(Optional.of(id));
    }
}
