package dev.copydesk.ingest.language.quotation;

import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.Token;
import java.util.BitSet;
import java.util.List;

/**
 * Tells the answers of an interview whose questions stand between them without quotation marks: whoever is interviewed speaks, and
 * the copy says once who that is.
 */
final class Interview {
    /** A question that the copy asks itself stands once. */
    private static final int FEWEST = 2;

    private Interview() {}

    /**
     * The blocks that open with a quotation and follow a question, or another part of its answer; none where fewer than two questions
     * are asked, or where the copy has named nobody before the first.
     */
    static BitSet answers(Reading reading) {
        BitSet answers = new BitSet();
        int questions = 0;
        for (int block = 1; block < reading.blocks().size(); block++) {
            boolean asked = reading.text()
                    .startsWith("?", reading.blocks().get(block - 1).end() - 1);
            if (opens(reading, block) && (asked || answers.get(block - 1))) {
                answers.set(block);
                questions += asked ? 1 : 0;
            }
        }
        return questions >= FEWEST && named(reading, answers.nextSetBit(0) - 1) ? answers : new BitSet();
    }

    private static boolean opens(Reading reading, int block) {
        int start = reading.blocks().get(block).start();
        return reading.text().startsWith("“", start) || reading.text().startsWith("\"", start);
    }

    /** Whether a full name stands above a block. */
    private static boolean named(Reading reading, int block) {
        for (int s = 0;
                s < reading.sentences().size() && reading.sentences().get(s).block() < block;
                s++) {
            List<Token> tokens = reading.tokens(s);
            for (int i = 1; i < tokens.size(); i++) {
                if (tokens.get(i).tagged("NNP") && tokens.get(i - 1).tagged("NNP")) {
                    return true;
                }
            }
        }
        return false;
    }
}
