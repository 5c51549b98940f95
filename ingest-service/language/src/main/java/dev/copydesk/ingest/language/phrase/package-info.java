/** A sentence as its words, and the phrases and verb groups in it. */
package dev.copydesk.ingest.language.phrase;
