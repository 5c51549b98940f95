/** Ghost's webhooks, before and since July 2024. */
package dev.copydesk.ingest.webhook.ghost;
