package dev.copydesk.ingest.language.text.tag;

/**
 * What one word adds to the score of each tag, by where it stands: summed over the word's features once, so that decoding
 * only adds arrays.
 *
 * @param allowed bit set of the tags that the model's dictionary allows for the word; all bits when it has no entry
 * @param here weights for the tag of the word itself
 * @param previous weights for the tag of the word after it
 * @param secondPrevious weights for the tag of the word two after it
 * @param next weights for the tag of the word before it
 * @param secondNext weights for the tag of the word two before it
 */
public record WordWeights(
        long allowed, float[] here, float[] previous, float[] secondPrevious, float[] next, float[] secondNext) {
    /** Whether the dictionary leaves no choice. */
    boolean settled() {
        return Long.bitCount(allowed) == 1;
    }
}
