package dev.copydesk.rules.weight;

import dev.copydesk.contracts.fact.Attribution;

/**
 * Little hangs on what a source says: a view, a feeling, advice, or the colour of a street poll.
 *
 * @param said the attribution
 */
public record Weightless(Attribution said) {}
