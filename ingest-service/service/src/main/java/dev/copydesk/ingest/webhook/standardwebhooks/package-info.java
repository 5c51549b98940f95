/** Our own JSON, signed as Standard Webhooks 1.0 has it. */
package dev.copydesk.ingest.webhook.standardwebhooks;
