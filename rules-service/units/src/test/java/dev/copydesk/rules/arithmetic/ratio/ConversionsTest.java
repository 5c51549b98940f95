package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import org.junit.jupiter.api.Test;

class ConversionsTest {
    @Test
    void acresMultipliedInsteadOfDividedAreNoHectares() {
        assertThat(holds("2,400 acres (5,930 hectares)", "acre", "ha")).isFalse();
        assertThat(holds("2,400 acres (971 hectares)", "acre", "ha")).isTrue();
    }

    @Test
    void aGallonMayBeAnAmericanOrAnImperialOne() {
        assertThat(holds("200 gallons (909 litres)", "gal", "l")).isTrue();
        assertThat(holds("200 gallons (757 litres)", "gal", "l")).isTrue();
        assertThat(holds("200 gallons (500 litres)", "gal", "l")).isFalse();
    }

    private static boolean holds(String words, String from, String to) {
        Copy copy = new Copy(words);
        Figure one = copy.measure(words.substring(0, words.indexOf(" (")), Measure.UNIT, from);
        Figure two = copy.measure(words.substring(words.indexOf('(') + 1, words.length() - 1), Measure.UNIT, to);
        return Conversions.of(words, one, two).stream().anyMatch(Claim::holds);
    }
}
