/** How constants and texts are written where programs read them. */
package dev.copydesk.report.encoding;
