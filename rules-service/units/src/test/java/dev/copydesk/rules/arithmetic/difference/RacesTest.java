package dev.copydesk.rules.arithmetic.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

class RacesTest {
    @Test
    void whatSeparatesTwoTimesIsTheirDifference() {
        assertThat(apart("Finn ran 2:05:41 and Roux 2:06:18. Some 47 seconds separated them."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.expected()).isEqualByComparingTo("37");
                    assertThat(claim.fails()).isTrue();
                });
        assertThat(apart("Finn ran 2:05:31 and Roux 2:06:18, 47 seconds behind."))
                .singleElement()
                .matches(Claim::holds);
    }

    @Test
    void aThirdRunnerOrARecordIsNotHeldToTheTwoTimes() {
        assertThat(apart("Finn ran 2:05:41 and Roux 2:06:18. Brandt was third, 47 seconds behind."))
                .isEmpty();
        assertThat(apart("Finn ran 2:05:41 and Roux 2:06:18, 47 seconds behind at the bridge."))
                .isEmpty();
        assertThat(apart("Finn ran 2:05:41 in Oslo and Roux in Bern 2:06:18. Only 47 seconds separated them."))
                .isEmpty();
        assertThat(apart("Finn ran 2:05:41 and Roux 2:25:18. Only 47 seconds separated them."))
                .isEmpty();
        assertThat(apart("Finn ran 2:05:41; the record is 2:06:18. Only 47 seconds separated them."))
                .isEmpty();
    }

    private static List<Claim> apart(String words) {
        Copy copy = new Copy(words);
        return Races.apart(words, copy.measure("47 seconds", Measure.DURATION, "second"));
    }
}
