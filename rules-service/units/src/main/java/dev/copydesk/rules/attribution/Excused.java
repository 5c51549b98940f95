package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;

/**
 * Why a source is not named is said in one of the next two sentences, of one who is called alike.
 *
 * @param said the attribution without a reason
 * @param reason the words that give it
 */
public record Excused(Attribution said, String reason) {}
