package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

class HundredsTest {
    @Test
    void sharesInSeveralClausesComeToNoMoreThanAHundred() {
        Copy copy = new Copy("Some 61% said yes. Another 22% were against, while 27% had no view.");
        copy.percent("61%");
        copy.percent("22%");
        copy.percent("27%");

        assertThat(Hundreds.inClauses(copy.text(), copy.around(2)))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.expected()).isEqualByComparingTo("17");
                    assertThat(claim.fails()).isTrue();
                });
    }

    @Test
    void sharesOfSeveralGroupsAreNotOfOneWhole() {
        Copy copy = new Copy("Among men 61% voted. Another 22% were undecided, and 27% of women were.");
        copy.percent("61%");
        copy.percent("22%");
        copy.percent("27%");

        assertThat(Hundreds.inClauses(copy.text(), copy.around(2))).isEmpty();
    }

    @Test
    void theRemainingShareOfThoseAskedIsWhatTheOneBeforeLeaves() {
        assertThat(remaining("It seems 58% of those polled said yes. The remaining 52% said no."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.expected()).isEqualByComparingTo("42");
                    assertThat(claim.fails()).isTrue();
                });
        assertThat(remaining("It seems 58% of those polled said yes. The remaining 52% of jobs are safe."))
                .isEmpty();
        assertThat(remaining("It seems 58% of those polled said yes. The other 52% said no in a later poll."))
                .isEmpty();
        assertThat(remaining("It seems 58% of those polled said tea. The other 52% said coffee, as many gave both."))
                .isEmpty();
        assertThat(remaining("It seems 58% of those polled said yes. The other 52% figure is for coffee."))
                .isEmpty();
    }

    private static List<Claim> remaining(String words) {
        Copy copy = new Copy(words);
        copy.percent("58%");
        copy.percent("52%");
        return Hundreds.inClauses(copy.text(), copy.around(1));
    }

    @Test
    void whereTheLastShareOfAVoteIsLessThanTheExcessTheSlipIsInAnother() {
        Copy copy = new Copy("Bell had 44% of the vote and Ossa 38%. Dahl had 21%, with the remaining 7% for others.");
        copy.percent("44%");
        copy.percent("38%");
        copy.percent("21%");
        copy.measure("7%", Measure.PERCENT, "%", Part.REMAINDER);

        assertThat(Hundreds.inClauses(copy.text(), copy.around(3)))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.expected()).isEqualByComparingTo("11");
                    assertThat(claim.fails()).isTrue();
                });
    }
}
