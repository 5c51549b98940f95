package dev.copydesk.ingest.webhook;

import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.source.SourceKind;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.Proof;
import java.util.List;
import java.util.Optional;

/** Understands what one kind of sender pushes. */
public interface WebhookAdapter {
    /** The kind of source that it is for. */
    SourceKind kind();

    /**
     * Verifies, over the body's raw bytes and in constant time, that the source has sent the request.
     *
     * @param secrets any of them is good
     * @throws ProblemException (401) when it has not, or too long ago
     */
    Proof verify(WebhookRequest request, List<Secret> secrets);

    /**
     * What a request says that is known to be from the source.
     *
     * @throws ProblemException when it can't be read, or lacks what it must have
     */
    Pushed read(WebhookRequest request);

    /** What is wrong with a configured secret: the end of a sentence that begins with its name; empty when nothing is. */
    default Optional<String> faultOf(Secret secret) {
        return Optional.empty();
    }
}
