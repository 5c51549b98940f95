/** What editors decided on flags and said about them, kept by the flag's fingerprint and so for all revisions that have it. */
package dev.copydesk.report.decision;
