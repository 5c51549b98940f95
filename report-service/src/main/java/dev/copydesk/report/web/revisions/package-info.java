/** The page of two revisions side by side. */
package dev.copydesk.report.web.revisions;
