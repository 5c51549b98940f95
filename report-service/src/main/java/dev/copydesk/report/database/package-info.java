/** What the service has to know of its database as a machine that can be away. */
package dev.copydesk.report.database;
