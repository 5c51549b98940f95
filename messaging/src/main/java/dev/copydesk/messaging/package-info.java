/**
 * How every service handles a message from a topic to its end, so that none is lost and none stalls the rest: what is away
 * is waited for, what may pass is tried again, what can't be handled goes to the dead letter topic and is counted.
 */
package dev.copydesk.messaging;
