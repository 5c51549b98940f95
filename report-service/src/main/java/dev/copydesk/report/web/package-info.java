/** The pages: the list of reports and a report, kept up to date while they are open. They work without a script, too. */
package dev.copydesk.report.web;
