/** The service's way to the topics: what it accepts goes out, comes back to be parsed, and goes out again. */
package dev.copydesk.ingest.messaging;
