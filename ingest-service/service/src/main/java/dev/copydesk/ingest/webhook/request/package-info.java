/** A push as it came, before anything is known of it. */
package dev.copydesk.ingest.webhook.request;
