/** The audit trail over HTTP. */
package dev.copydesk.report.api.audit;
