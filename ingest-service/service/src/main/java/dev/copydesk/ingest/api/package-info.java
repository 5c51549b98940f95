/** Our own JSON over HTTP, for senders that can speak it. */
package dev.copydesk.ingest.api;
