/**
 * Checks files of copy against a running Copydesk and prints the report as a compiler would.
 *
 * <p>The report's offsets are UTF-16 code units of the normalised text; lines and columns printed are those of the file, both
 * counted from one, columns in Unicode characters (code points).
 */
package dev.copydesk.standalone.check;
