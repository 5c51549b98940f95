package dev.copydesk.rules.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WordSignatureTest {
    private static final String LETTERS = "aabcdeeefghiijkklmnoopqrssttuvwyyz-";
    private static final int WORDS = 200_000;

    private final Random random = new Random(7);

    @Test
    void noSlipIsRuledOut() {
        int slips = 0;
        for (int i = 0; i < WORDS; i++) {
            String word = word();
            String other = slipped(random.nextBoolean() ? slipped(word) : word);
            if (other.length() > 1 && Likeness.near(word, other)) {
                slips++;
                assertThat(WordSignature.of(word).mayBe(WordSignature.of(other)))
                        .as("%s, %s", word, other)
                        .isTrue();
            }
        }
        assertThat(slips).isGreaterThan(WORDS / 10);
    }

    @Test
    void mostOtherWordsAreRuledOut() {
        int possible = 0;
        for (int i = 0; i < WORDS; i++) {
            possible += WordSignature.of(word()).mayBe(WordSignature.of(word())) ? 1 : 0;
        }
        assertThat(possible).isLessThan(WORDS / 200);
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int length = 4 + random.nextInt(9); length > 0; length--) {
            word.append(letter());
        }
        return word.toString();
    }

    private char letter() {
        return LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    /** A letter added, left out, changed, or swapped with its neighbour. */
    private String slipped(String word) {
        StringBuilder slipped = new StringBuilder(word);
        int at = random.nextInt(word.length() - 1);
        switch (random.nextInt(4)) {
            case 0 -> slipped.insert(at, letter());
            case 1 -> slipped.deleteCharAt(at);
            case 2 -> slipped.setCharAt(at, letter());
            default -> slipped.insert(at, slipped.charAt(at + 1)).deleteCharAt(at + 2);
        }
        return slipped.toString();
    }
}
