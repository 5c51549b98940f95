/**
 * Who may do what: editors sign in with a name and a password and get a session, programs bring a token. Passwords are kept
 * as bcrypt hashes, tokens come from the configuration.
 */
package dev.copydesk.report.access;
