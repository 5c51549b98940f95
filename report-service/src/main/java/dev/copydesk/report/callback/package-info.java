/**
 * Tells a source's CMS of its reports, as Standard Webhooks 1.0 has it. What is to be told is kept with the report or the decision
 * that it tells of, and sent afterwards: no report waits for a CMS, and nothing is told of what was never stored.
 */
package dev.copydesk.report.callback;
