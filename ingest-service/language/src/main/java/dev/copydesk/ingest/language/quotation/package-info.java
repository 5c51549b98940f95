/** Words between quotation marks, and who spoke them. */
package dev.copydesk.ingest.language.quotation;
