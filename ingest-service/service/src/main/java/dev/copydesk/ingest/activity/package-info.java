/** How the sources are doing: what became of their pushes, counted over all replicas. */
package dev.copydesk.ingest.activity;
