package dev.copydesk.rules.packs;

import dev.copydesk.contracts.article.BlockKind;

/**
 * A sentence as rules of a pack see it.
 *
 * @param index by which other facts name their sentence
 * @param start of the sentence in the text
 * @param end of the sentence in the text
 * @param block in which it stands
 * @param text its words
 */
public record CopySentence(int index, int start, int end, BlockKind block, String text) {}
