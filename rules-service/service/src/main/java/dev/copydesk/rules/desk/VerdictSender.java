package dev.copydesk.rules.desk;

import dev.copydesk.contracts.article.CheckedArticle;

/** Hands verdicts on to whoever reports them. */
public interface VerdictSender {
    /** Sends the verdict, and returns only when it is durable where it went. */
    void send(CheckedArticle verdict);
}
