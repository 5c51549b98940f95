package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;

/**
 * The same source in the same paragraph again: what is missing has been said once.
 *
 * @param again the later attribution
 * @param first the earlier one
 */
public record Repeated(Attribution again, Attribution first) {}
