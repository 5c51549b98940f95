/** What the adapters have in common when they read fields: absent, blank, marked-up and wrongly typed ones. */
package dev.copydesk.ingest.webhook.reading;
