/** Remembers which revision of each article is the newest, in this service's own schema. */
package dev.copydesk.ingest.revision;
