/** Cuts an article's text into what a page shows: blocks, and within them runs that are flagged alike. */
package dev.copydesk.report.marks;
