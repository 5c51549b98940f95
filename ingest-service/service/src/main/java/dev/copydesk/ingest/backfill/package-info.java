/** Pulls from a source what its pushes missed: the posts of a WordPress site, over its REST API. */
package dev.copydesk.ingest.backfill;
