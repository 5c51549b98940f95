package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;

/**
 * What people without a name say, or nobody, a source with a name speaks of, too, close by.
 *
 * @param unnamed the attribution to them, or the hearsay
 * @param named the attribution to the one with a name
 */
public record Echoed(Attribution unnamed, Attribution named) {}
