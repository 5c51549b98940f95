/** Keeps the accounts: who may sign in, with which roles. Each change stands in the audit trail. */
package dev.copydesk.report.user;
