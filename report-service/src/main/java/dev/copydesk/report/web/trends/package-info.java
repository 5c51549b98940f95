/** The page of the trends. */
package dev.copydesk.report.web.trends;
