/** The page of the rules. */
package dev.copydesk.report.web.rules;
