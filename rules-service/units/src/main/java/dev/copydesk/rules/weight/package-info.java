/** How much hangs on what a source says: whether it can be checked and disputed, or is a view, a feeling or advice. */
package dev.copydesk.rules.weight;
