/** Reads accepted articles into facts, once for each revision, and hands them on. */
package dev.copydesk.ingest.parse;
