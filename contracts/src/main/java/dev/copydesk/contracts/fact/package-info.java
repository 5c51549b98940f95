/** What is read in a text, each with the offsets of where it stands: UTF-16 code units into the article's text, end exclusive. */
package dev.copydesk.contracts.fact;
