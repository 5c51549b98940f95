/** What lies between two figures, and what is left of one. */
package dev.copydesk.rules.arithmetic.difference;
