/** The accounts over HTTP. */
package dev.copydesk.report.api.users;
