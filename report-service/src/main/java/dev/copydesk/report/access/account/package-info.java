/** Who may sign in, with which roles. Passwords are kept as bcrypt hashes. */
package dev.copydesk.report.access.account;
