package dev.copydesk.ingest.intake;

import dev.copydesk.contracts.article.SubmittedArticle;
import java.util.concurrent.CompletionStage;

/** Where accepted articles are stored. */
public interface SubmittedTopic {
    /**
     * Appends an article.
     *
     * @return completes when the broker has it on enough replicas to keep it, fails when it can't be known to have it
     */
    CompletionStage<Void> append(SubmittedArticle article);
}
