package dev.copydesk.messaging.schema;

/**
 * Fired once in a process, when its schema is up to date and before anything else uses it. An observer that fails is asked
 * again at the next look.
 */
public record SchemaIsCurrent() {}
