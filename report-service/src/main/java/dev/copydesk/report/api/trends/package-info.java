/** The trends over HTTP. */
package dev.copydesk.report.api.trends;
