/** The rule unit for what the articles on one story tell in different ways: a speaker's words, and figures. */
package dev.copydesk.rules.disagreement;
