package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    @Test
    void byHowMuchAWaterHasWarmedIsConvertedWithoutTheThirtyTwo() {
        assertThat(temperatureHolds("The bay warmed by an average of 5C (41F) since May."))
                .isFalse();
        assertThat(temperatureHolds("The bay warmed by an average of 5C (9F) since May."))
                .isTrue();
        assertThat(temperatureHolds("They speak of limiting warming to 5C (41F) now."))
                .isFalse();
    }

    @Test
    void whatSunOrHeatDoesIsNoDifference() {
        assertThat(temperatureHolds("The bay, warmed by 25C (77F) sunshine, was calm."))
                .isTrue();
        assertThat(temperatureHolds("The mercury climbed up to 25C (77F) on Sunday."))
                .isTrue();
    }

    private static boolean temperatureHolds(String words) {
        Copy copy = new Copy(words);
        Matcher both = Pattern.compile("(\\d+C) \\((\\d+F)\\)").matcher(words);
        assertThat(both.find()).isTrue();
        Figure one = copy.measure(both.group(1), Measure.TEMPERATURE, "C");
        Figure two = copy.measure(both.group(2), Measure.TEMPERATURE, "F");
        return Conversions.of(words, one, two).stream().anyMatch(Claim::holds);
    }

    private static boolean holds(String words, String from, String to) {
        Copy copy = new Copy(words);
        Figure one = copy.measure(words.substring(0, words.indexOf(" (")), Measure.UNIT, from);
        Figure two = copy.measure(words.substring(words.indexOf('(') + 1, words.length() - 1), Measure.UNIT, to);
        return Conversions.of(words, one, two).stream().anyMatch(Claim::holds);
    }
}
