package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.figure.Copy;
import org.junit.jupiter.api.Test;

class RatesTest {
    @Test
    void anAverageOfListedFiguresIsTheirMean() {
        Copy copy = new Copy("Rounds of 68, 71, 70 and 67 gave her an average of 72.");
        copy.count("68");
        copy.count("71");
        copy.count("70");
        copy.count("67");
        copy.count("72");

        assertThat(Rates.averages(copy.text(), copy.around(4))).anySatisfy(claim -> {
            assertThat(claim.expected()).isEqualByComparingTo("69");
            assertThat(claim.fails()).isTrue();
        });
    }

    @Test
    void aSpeedIsTheDistanceOverTheTime() {
        Copy copy = new Copy("It covered 420 miles in 6 hours, an average of 80mph.");
        copy.measure("420 miles", Measure.UNIT, "mi");
        copy.measure("6 hours", Measure.DURATION, "hour");
        copy.measure("80mph", Measure.UNIT, "mph");

        assertThat(Rates.speeds(copy.text(), copy.around(2)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.expected()).isEqualByComparingTo("70"));
    }
}
