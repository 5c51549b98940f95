/**
 * Signing in by name and password. Sessions are kept in the database, so that they end for every replica at once: with a new
 * password, when the account is disabled, and when their person signs out.
 */
package dev.copydesk.report.access.session;
