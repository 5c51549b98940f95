/** The page of a story: what its articles tell, side by side. */
package dev.copydesk.report.web.story;
