/**
 * Who may do what: people have a session or an identity token and get what their roles may do, programs bring a token of the
 * configuration.
 */
package dev.copydesk.report.access;
