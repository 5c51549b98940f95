package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;

/**
 * Somebody with a name is heard in the same sentence or in the next one, or was in the one before: most likely for them.
 *
 * @param said the attribution to people, a side or an office without a name
 */
public record HeardBeside(Attribution said) {}
