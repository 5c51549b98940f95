/**
 * English text to sentences and tagged tokens: the ground on which all facts are read.
 *
 * <p>Offsets are UTF-16 code units into the article's text, start inclusive and end exclusive.
 */
package dev.copydesk.ingest.language.text;
