package dev.copydesk.ingest.activity;

import dev.copydesk.contracts.SourceStatus;

/** Where those behind learn how the sources are doing. */
public interface StatusTopic {
    /** Appends a status; returns when the broker has it, fails when it can't be known to have it. */
    void append(SourceStatus status);
}
