/**
 * Who says so: cues of attribution with the source behind them, words of doubt and hearsay, and quotations with their
 * speaker.
 */
package dev.copydesk.ingest.language.attribution;
