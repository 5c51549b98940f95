/** Remembers which deliveries of the senders were taken, so that a repeat or a replay changes nothing. */
package dev.copydesk.ingest.delivery;
