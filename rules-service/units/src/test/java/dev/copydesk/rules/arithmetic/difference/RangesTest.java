package dev.copydesk.rules.arithmetic.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import org.junit.jupiter.api.Test;

class RangesTest {
    @Test
    void whatIsExpectedRunsFromTheSmallerEnd() {
        assertThat(upsideDown("They expect 12 to 8 inches of snow.")).isTrue();
        assertThat(upsideDown("They expect between 12 and 8 inches of snow.")).isTrue();
    }

    @Test
    void aWayDownOrAScoreIsNoRangeUpsideDown() {
        assertThat(upsideDown("They ran between 12 and 8 inches apart.")).isFalse();
        assertThat(upsideDown("They expect a cut from 12 to 8 inches.")).isFalse();
        assertThat(upsideDown("They won 12 to 8 inches before the line.")).isFalse();
        assertThat(upsideDown("They expect the gap between 12 and 8 inches is wide."))
                .isFalse();
    }

    private static boolean upsideDown(String words) {
        Copy copy = new Copy(words);
        Figure one = copy.count("12");
        return Ranges.upsideDown(words, one, copy.measure("8 inches", Measure.UNIT, "in"));
    }
}
