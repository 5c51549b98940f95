/** Finds articles by what an editor knows of them, in the order in which they need an eye or arrived, and a page at a time. */
package dev.copydesk.report.search;
