/** A source's WordPress site: its posts over the REST API, from the configured host alone. */
package dev.copydesk.ingest.backfill.site;
