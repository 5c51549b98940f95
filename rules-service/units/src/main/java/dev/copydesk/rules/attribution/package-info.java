/** The rule unit for attribution: who stands behind an assertion. */
package dev.copydesk.rules.attribution;
