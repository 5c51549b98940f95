/**
 * Takes what content management systems push, each in its own shape and with its own signature. A kind of sender is a folder
 * with one {@link dev.copydesk.ingest.webhook.WebhookAdapter}; this package knows none of them.
 */
package dev.copydesk.ingest.webhook;
