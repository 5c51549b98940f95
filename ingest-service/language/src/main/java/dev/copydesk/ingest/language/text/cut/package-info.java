/** Where sentences and tokens begin and end. Offsets are UTF-16 code units into the article's text, end exclusive. */
package dev.copydesk.ingest.language.text.cut;
