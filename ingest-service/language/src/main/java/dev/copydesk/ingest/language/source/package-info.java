/** Whose words they are: source phrases in a sentence, and what kind of source they stand for. */
package dev.copydesk.ingest.language.source;
