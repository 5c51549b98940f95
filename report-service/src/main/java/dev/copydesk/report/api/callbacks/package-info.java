/** What CMSs would not hear, over HTTP. */
package dev.copydesk.report.api.callbacks;
