package dev.copydesk.ingest.language.text;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;

/**
 * An article's text cut into blocks, sentences and tagged tokens. Immutable.
 *
 * @param text the normalised text
 * @param blocks in order
 * @param sentences in order; a sentence never reaches over a block's end
 * @param tokens of each sentence, by the sentence's index
 */
public record Reading(String text, List<Block> blocks, List<Sentence> sentences, List<List<Token>> tokens) {
    public Reading {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
        tokens = List.copyOf(tokens);
    }

    /** The tokens of a sentence, given its index. */
    public List<Token> tokens(int sentence) {
        return tokens.get(sentence);
    }

    /** The block in which a sentence stands, given the sentence's index. */
    public Block block(int sentence) {
        return blocks.get(sentences.get(sentence).block());
    }

    /** The words between two offsets, as they stand. */
    public String quote(int start, int end) {
        return text.substring(start, end);
    }
}
