/** The page of the audit trail. */
package dev.copydesk.report.web.audit;
