/** The rule unit for figures in the copy: sums, shares, conversions, dates. */
package dev.copydesk.rules.arithmetic;
