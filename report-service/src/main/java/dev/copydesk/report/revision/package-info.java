/** The revisions of an article, and what became of text and flags from one to another. */
package dev.copydesk.report.revision;
