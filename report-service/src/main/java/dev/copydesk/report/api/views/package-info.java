/** The saved views of the inbox over HTTP. */
package dev.copydesk.report.api.views;
