/** Tables of phrases: what to write, and what to write instead, found in the copy in one pass over its words. */
package dev.copydesk.rules.packs.phrase;
