package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;

/**
 * A claim that nothing in the copy bears out, weighs or puts in the claimant's own words.
 *
 * @param claim what is claimed
 */
public record Unanswered(Attribution claim) {}
