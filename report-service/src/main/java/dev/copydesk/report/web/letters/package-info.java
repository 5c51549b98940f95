/** The page of the messages that could not be handled. */
package dev.copydesk.report.web.letters;
