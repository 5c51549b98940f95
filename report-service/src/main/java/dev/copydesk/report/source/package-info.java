/** How the sources of articles are doing, as ingest-service tells it. */
package dev.copydesk.report.source;
