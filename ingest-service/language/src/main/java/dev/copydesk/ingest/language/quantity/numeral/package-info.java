/** Numbers as copy writes them, in digits and in words, and the pieces of a sentence that they are read from. */
package dev.copydesk.ingest.language.quantity.numeral;
