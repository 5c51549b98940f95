/** The names that the newsroom has settled: who is on the list, and what may be put there. */
package dev.copydesk.report.names;
