/** The list of reports as a page, kept up to date while it is open. It works without a script, too. */
package dev.copydesk.report.web.inbox;
