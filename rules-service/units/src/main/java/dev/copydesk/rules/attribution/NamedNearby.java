package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;

/**
 * Close to an unnamed source the copy names somebody who may be one of them.
 *
 * @param unnamed the source that is only described
 * @param named the source with a name
 */
public record NamedNearby(Attribution unnamed, Attribution named) {}
