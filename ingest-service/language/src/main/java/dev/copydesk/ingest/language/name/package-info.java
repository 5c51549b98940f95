/** Names in an article: where they stand, the titles and roles around them, and which mentions name the same one. */
package dev.copydesk.ingest.language.name;
