/** The pages of the accounts: of all of them for who keeps them, and of one's own. */
package dev.copydesk.report.web.users;
