/** Figures and dates in the copy: what they are worth, what they count and how they are qualified. */
package dev.copydesk.ingest.language.quantity;
