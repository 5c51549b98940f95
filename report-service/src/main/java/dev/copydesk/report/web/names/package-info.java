/** The page of the names that the newsroom has settled. */
package dev.copydesk.report.web.names;
