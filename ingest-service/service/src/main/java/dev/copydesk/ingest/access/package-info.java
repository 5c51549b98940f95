/** Who may look after the service, beside the sources that push to it. */
package dev.copydesk.ingest.access;
