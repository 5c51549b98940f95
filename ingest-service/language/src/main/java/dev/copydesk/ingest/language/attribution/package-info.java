/** Who says so: cues of attribution with the source behind them, words of doubt, hearsay and bare assertion. */
package dev.copydesk.ingest.language.attribution;
