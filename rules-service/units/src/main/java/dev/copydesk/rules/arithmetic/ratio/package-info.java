/** One figure measured by another: shares, changes in percent, multiples, averages and rates, conversions. */
package dev.copydesk.rules.arithmetic.ratio;
