package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.fact.Attribution;

/**
 * A named person, or for a side also a body or a document, is heard in the same sentence, in the next one, or in the one before of the
 * same paragraph: the reader takes that for their voice.
 *
 * @param said the attribution to people or a side without a name
 */
public record HeardBeside(Attribution said) {}
