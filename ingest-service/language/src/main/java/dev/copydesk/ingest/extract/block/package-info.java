/** Blocks of copy as they stood in the source, before their white space is folded. */
package dev.copydesk.ingest.extract.block;
