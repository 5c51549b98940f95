/**
 * The reports: what the rules found in every revision of every article, kept, with the score that follows from it.
 *
 * <p>Offsets are UTF-16 code units into the report's text, start inclusive and end exclusive, as in the messages.
 */
package dev.copydesk.report.report;
