/** What was said, believed or reported by nobody. */
package dev.copydesk.ingest.language.hearsay;
