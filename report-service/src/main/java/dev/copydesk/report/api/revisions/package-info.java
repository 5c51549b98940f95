/** The revisions of an article over HTTP. */
package dev.copydesk.report.api.revisions;
