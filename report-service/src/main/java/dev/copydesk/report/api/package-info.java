/** What programs can ask of the reports over HTTP, as JSON. */
package dev.copydesk.report.api;
