/**
 * What a source sent (plain text, HTML) to normalised text in blocks, boilerplate left out, with the way back to where each
 * stretch stood; plain Java.
 */
package dev.copydesk.ingest.extract;
