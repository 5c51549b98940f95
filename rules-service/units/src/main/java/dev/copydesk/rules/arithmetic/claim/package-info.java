/** What a figure has to be when others are right, and how much the rounding of all of them leaves it. */
package dev.copydesk.rules.arithmetic.claim;
