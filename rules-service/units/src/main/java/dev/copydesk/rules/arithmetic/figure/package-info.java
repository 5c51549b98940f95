/** Figures of an article side by side: their intervals, how the words between two of them link them, how they are written. */
package dev.copydesk.rules.arithmetic.figure;
