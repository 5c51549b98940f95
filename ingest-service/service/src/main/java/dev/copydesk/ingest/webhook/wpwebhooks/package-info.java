/** The WordPress plugin WP Webhooks. */
package dev.copydesk.ingest.webhook.wpwebhooks;
