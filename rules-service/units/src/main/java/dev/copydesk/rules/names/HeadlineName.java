package dev.copydesk.rules.names;

import dev.copydesk.contracts.fact.Name;

/**
 * A name above the body that the body does not have, where it calls somebody otherwise who may be meant.
 *
 * @param above in the headline or standfirst
 * @param body who may be meant, where the body first names him in full
 */
public record HeadlineName(Name above, Name body) {}
