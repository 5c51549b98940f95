package dev.copydesk.messaging.needs;

/**
 * A service that has a bean of this type stays ready while its database is away, since it does part of its work without: a
 * platform that took it out of its routes would turn senders away for nothing.
 */
@FunctionalInterface
public interface Meanwhile {
    /** What the service does while the database is away, for operators. */
    String text();
}
