/** Totals and their parts: sums, what is left over, parts of a whole, votes, lists that a number announces. */
package dev.copydesk.rules.arithmetic.total;
