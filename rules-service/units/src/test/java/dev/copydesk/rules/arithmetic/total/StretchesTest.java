package dev.copydesk.rules.arithmetic.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.figure.Copy;
import org.junit.jupiter.api.Test;

class StretchesTest {
    @Test
    void aTotalOfThreeDaysIsTheSumOfThree() {
        assertThat(Stretches.totals(
                        copy("That made 251 over the 3 days.").text(),
                        copy("That made 251 over the 3 days.").around(3)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.holds()).isTrue());
        assertThat(Stretches.totals(
                        copy("That made 261 over the 3 days.").text(),
                        copy("That made 261 over the 3 days.").around(3)))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.expected()).isEqualByComparingTo("251");
                    assertThat(claim.fails()).isTrue();
                });
    }

    @Test
    void aTotalOfMoreDaysIsOfOtherDays() {
        Copy copy = copy("That made 261 over the 4 days.");

        assertThat(Stretches.totals(copy.text(), copy.around(3))).isEmpty();
    }

    @Test
    void whatCameBeforeIsOfOtherDays() {
        Copy copy = copy("It had sold 261 in 3 days before.");

        assertThat(Stretches.totals(copy.text(), copy.around(3)))
                .allSatisfy(claim -> assertThat(claim.fails()).isFalse());
    }

    @Test
    void anotherSubjectHasFiguresOfItsOwn() {
        Copy copy = copy("The old stall made 261 over the 3 days.");

        assertThat(Stretches.totals(copy.text(), copy.around(3))).isEmpty();
    }

    private static Copy copy(String end) {
        Copy copy = new Copy("It sold 84 on Monday, 96 on Tuesday and 71 on Friday. " + end);
        copy.count("84");
        copy.count("96");
        copy.count("71");
        copy.count(end.replaceAll(".*?(\\d{3}).*", "$1"));
        copy.measure(end.replaceAll(".*(\\d days).*", "$1"), Measure.DURATION, "day");
        return copy;
    }
}
