/** Finds articles by what an editor knows of them, newest first and a page at a time. */
package dev.copydesk.report.search;
