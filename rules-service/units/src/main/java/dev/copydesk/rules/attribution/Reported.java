package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;

/**
 * An attribution is part of what a named source is reported as saying, so that the named source answers for it.
 *
 * @param inner the attribution
 * @param outer whose words it is part of
 */
public record Reported(Attribution inner, Attribution outer) {}
