/** A report as a page, and what editors do on it. It works without a script, too. */
package dev.copydesk.report.web.review;
