/** The newsroom's own rule packs: which there are, as rules-service tells it, and what they would flag. */
package dev.copydesk.report.pack;
