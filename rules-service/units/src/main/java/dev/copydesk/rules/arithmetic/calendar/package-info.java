/** Dates against weekdays, ages, anniversaries and spans of years. */
package dev.copydesk.rules.arithmetic.calendar;
