/** Where the copy itself says that something is not verified. */
package dev.copydesk.ingest.language.doubt;
