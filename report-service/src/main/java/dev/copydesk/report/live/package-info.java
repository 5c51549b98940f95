/**
 * Tells everyone who waits that a report has come, whichever replica stored it: through PostgreSQL's LISTEN and NOTIFY to
 * every replica, and from there to the open pages and the held requests.
 */
package dev.copydesk.report.live;
