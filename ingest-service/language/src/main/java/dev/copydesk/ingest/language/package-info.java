/** English copy to facts with exact offsets; plain Java. */
package dev.copydesk.ingest.language;
