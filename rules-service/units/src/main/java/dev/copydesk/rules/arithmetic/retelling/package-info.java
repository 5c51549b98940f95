/** One thing that an article tells twice, with two figures. */
package dev.copydesk.rules.arithmetic.retelling;
