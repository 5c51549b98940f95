package dev.copydesk.rules.arithmetic.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClockTest {
    @Test
    void aRangeOfTheClockHasItsHours() {
        assertThat(claims("The shop is open from 9am to 6pm, 11 hours a day.", "11 hours"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.expected()).isEqualByComparingTo("9");
                    assertThat(claim.fails()).isTrue();
                });
        assertThat(claims("The bar is open from 6 p.m. to 2 a.m., 8 hours a night.", "8 hours"))
                .singleElement()
                .matches(Claim::holds);
    }

    @Test
    void whatComesLaterIsCountedFromTheFirstOfTwoTimes() {
        assertThat(claims("The debate began at 10am and ended at 4.30pm, 8 hours later.", "8 hours"))
                .singleElement()
                .matches(Claim::fails);
    }

    @Test
    void anotherClockOrAnEarlierTimeLeavesTheHoursAlone() {
        assertThat(claims("The flight left at 10am and landed at 11am, 9 hours later.", "9 hours"))
                .isEmpty();
        assertThat(claims("The call came at noon. They came at 3pm and left at 5pm, 5 hours later.", "5 hours"))
                .isEmpty();
        assertThat(claims("The shop is open from 9am to 6pm, 8 hours of them busy.", "8 hours"))
                .isEmpty();
    }

    private static List<Claim> claims(String words, String hours) {
        Copy copy = new Copy(words);
        return Clock.between(copy.text(), copy.measure(hours, Measure.DURATION, "hour"));
    }
}
