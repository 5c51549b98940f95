package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;

/**
 * The copy names the holder of an office that speaks.
 *
 * @param office the attribution to the office
 */
public record HolderNamed(Attribution office) {}
