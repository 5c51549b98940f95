package dev.copydesk.rules.arithmetic.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import org.junit.jupiter.api.Test;

class RunsTest {
    @Test
    void aTotalBehindARunOfLikeFiguresIsHeldAgainstTheirSum() {
        Copy copy = new Copy(
                "They put up 24 points in the first quarter, 17 in the second and 28 in the third to finish on 79.");
        copy.count("24 points");
        copy.count("17");
        copy.count("28");
        copy.count("79");

        assertThat(Runs.totals(copy.text(), copy.around(3))).singleElement().satisfies(claim -> {
            assertThat(claim.expected()).isEqualByComparingTo("69");
            assertThat(claim.fails()).isTrue();
        });
    }

    @Test
    void hoursAreNotMadeUpOfOtherThings() {
        Copy copy = new Copy("Over 24 hours it served 12 in the bar, 5 at the door and 9 upstairs.");
        copy.measure("24 hours", Measure.DURATION, "hour");
        copy.count("12");
        copy.count("5");
        copy.count("9");

        assertThat(Runs.totals(copy.text(), copy.around(0))).noneMatch(Claim::fails);
    }
}
