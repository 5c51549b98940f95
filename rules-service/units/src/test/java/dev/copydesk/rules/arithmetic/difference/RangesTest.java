package dev.copydesk.rules.arithmetic.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class RangesTest {
    @Test
    void whatIsExpectedRunsFromTheSmallerEnd() {
        assertThat(upsideDown("They expect 12 to 8 inches of snow.")).isTrue();
        assertThat(upsideDown("They ran between 12 and 8 inches apart.")).isTrue();
    }

    @Test
    void aWayDownOrAScoreIsNoRangeUpsideDown() {
        assertThat(upsideDown("They cut it from 12 to 8 inches.")).isFalse();
        assertThat(upsideDown("They won 12 to 8 inches before the line.")).isFalse();
        assertThat(upsideDown("The gap between 12 and 8 inches is wide.")).isFalse();
    }

    @Test
    void theEarlierYearStandsFirstUnlessBothAreBeforeChrist() {
        assertThat(years("He sold it between 2014 and 2009, they say.")).hasSize(1);
        assertThat(years("He ruled between 2014 and 2009 BC, they say.")).isEmpty();
        assertThat(years("The difference between 2014 and 2009 is small.")).isEmpty();
    }

    private static boolean upsideDown(String words) {
        Copy copy = new Copy(words);
        Figure one = copy.count("12");
        return Ranges.upsideDown(words, one, copy.measure("8 inches", Measure.UNIT, "in"));
    }

    private static List<DateMention> years(String words) {
        DateMention from = year(words, 2014);
        return Ranges.earlierEnd(words, from, List.of(from, year(words, 2009)));
    }

    private static DateMention year(String words, int year) {
        int at = words.indexOf(String.valueOf(year));
        return new DateMention(at, at + 4, 0, year, null, null, null);
    }
}
