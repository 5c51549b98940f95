/** What goes wrong, told to the sender as {@code application/problem+json} (RFC 9457). */
package dev.copydesk.ingest.problem;
