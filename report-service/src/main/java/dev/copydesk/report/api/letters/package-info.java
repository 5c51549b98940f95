/** The messages that could not be handled, over HTTP. */
package dev.copydesk.report.api.letters;
