/** The rules over HTTP. */
package dev.copydesk.report.api.rules;
