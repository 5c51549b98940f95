/** The sources that may push articles: who they are, how they prove it, and what is known of their copy. */
package dev.copydesk.ingest.source;
