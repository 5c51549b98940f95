package dev.copydesk.contracts.fact;

/**
 * A sentence.
 *
 * @param block index of its block in {@link Facts#blocks()}
 */
public record Sentence(int start, int end, int block) {}
