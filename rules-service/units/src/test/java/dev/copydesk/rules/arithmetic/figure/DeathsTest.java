package dev.copydesk.rules.arithmetic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeathsTest {
    @Test
    void theMissingAreNoPartOfTheToll() {
        Copy copy = new Copy("The toll rose to 41. Another 30 people are missing.");
        Figure toll = copy.count("41");
        Figure missing = copy.count("30 people");

        assertThat(Deaths.andMissing(copy.text(), toll, missing)).isTrue();
    }

    @Test
    void theMissingAreAPartOfThoseOnBoard() {
        Copy copy = new Copy("There were 41 aboard. Another 30 people are missing.");
        Figure aboard = copy.count("41");
        Figure missing = copy.count("30 people");

        assertThat(Deaths.andMissing(copy.text(), aboard, missing)).isFalse();
    }
}
