/** What editors do with the flags of a whole story, over HTTP. */
package dev.copydesk.report.api.story;
