/** Parts of speech (Penn Treebank) of the tokens of a sentence. */
package dev.copydesk.ingest.language.text.tag;
