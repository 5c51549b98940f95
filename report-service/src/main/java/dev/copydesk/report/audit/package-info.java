/** The audit trail: everything that anyone decided, only ever added to. */
package dev.copydesk.report.audit;
