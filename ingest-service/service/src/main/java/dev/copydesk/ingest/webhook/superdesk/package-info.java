/** Superdesk's HTTP push: ninjs with Superdesk's additions, signed with HMAC-SHA1. */
package dev.copydesk.ingest.webhook.superdesk;
