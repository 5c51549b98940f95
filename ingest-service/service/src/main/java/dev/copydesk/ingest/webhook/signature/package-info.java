/** How senders prove who they are: codes over a request's raw bytes, compared in constant time. */
package dev.copydesk.ingest.webhook.signature;
