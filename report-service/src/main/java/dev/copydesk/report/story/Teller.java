package dev.copydesk.report.story;

import dev.copydesk.contracts.fact.Told;

/**
 * An article with what it tells.
 *
 * @param outlet who tells it: the outlet, or the article's id where that is not known
 */
record Teller(String articleId, String outlet, Told told) {}
