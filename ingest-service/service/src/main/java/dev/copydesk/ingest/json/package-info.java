/** Reads JSON from outside into records, and says what is wrong with it where it can't. */
package dev.copydesk.ingest.json;
