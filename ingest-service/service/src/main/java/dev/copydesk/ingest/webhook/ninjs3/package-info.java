/** ninjs 3 of the IPTC, which has a shape and no signature of its own. */
package dev.copydesk.ingest.webhook.ninjs3;
