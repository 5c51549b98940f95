/**
 * HTML to blocks: a CMS's body as a whole, or the article found in a web page, without what a page sets around and between
 * an article's words; plain Java with jsoup.
 */
package dev.copydesk.ingest.extract.html;
