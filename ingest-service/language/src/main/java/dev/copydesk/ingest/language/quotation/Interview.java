package dev.copydesk.ingest.language.quotation;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.ingest.language.text.Reading;
import java.util.BitSet;

/**
 * Tells the answers of an interview whose questions stand between them without quotation marks: whoever is interviewed speaks, and
 * the copy says once who that is.
 */
final class Interview {
    /** A question that the copy asks itself stands once. */
    private static final int FEWEST = 2;

    private Interview() {}

    /** The blocks that open with a quotation and follow a question; none where fewer than two do. */
    static BitSet answers(Reading reading) {
        BitSet answers = new BitSet();
        for (int block = 1; block < reading.blocks().size(); block++) {
            Block question = reading.blocks().get(block - 1);
            boolean asked = reading.text().charAt(question.end() - 1) == '?';
            char first = reading.text().charAt(reading.blocks().get(block).start());
            answers.set(block, asked && (first == '“' || first == '"'));
        }
        return answers.cardinality() >= FEWEST ? answers : new BitSet();
    }
}
