/** The webhooks of WordPress.com: form fields, and a token in the URL. */
package dev.copydesk.ingest.webhook.wordpresscom;
