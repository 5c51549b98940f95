/** The names that the newsroom has settled, over HTTP. */
package dev.copydesk.report.api.names;
