package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import org.junit.jupiter.api.Test;

class SharesTest {
    @Test
    void aPercentageIsHeldAgainstTheNumberAndItsWhole() {
        Copy copy = new Copy("Of 1,250 swabs 175 were positive. That is a rate of 17%.");
        Figure whole = copy.count("1,250 swabs");
        Figure number = copy.count("175");
        Figure share = copy.percent("17%");

        Claim claim = Shares.of(copy.text(), share, number, whole);

        assertThat(claim.expected()).isEqualByComparingTo("14");
        assertThat(claim.holds()).isFalse();
    }

    @Test
    void aPercentageThatIsRoundedHolds() {
        Copy copy = new Copy("Of 704 drones 89 got through, or 13%.");
        Figure whole = copy.count("704 drones");
        Figure number = copy.count("89");

        assertThat(Shares.of(copy.text(), copy.percent("13%"), number, whole).holds())
                .isTrue();
    }

    @Test
    void aRateThatSumsUpRecallsTheNumbersBeforeIt() {
        Copy copy = new Copy("The lab tested 1,250 swabs and got 175 positives. That is a rate of 17%, a record.");
        copy.count("1,250 swabs");
        copy.count("175 positives");
        copy.percent("17%");

        assertThat(Shares.summedUp(copy.text(), copy.around(2))).singleElement().matches(Claim::fails);
    }

    @Test
    void aPercentageOfOtherThingsIsNotOfTheFiguresBesideIt() {
        Copy copy = new Copy("It has 14 seats and 10 members, and 82% of the residents are tenants.");
        Figure one = copy.count("14 seats");
        Figure two = copy.count("10 members");

        assertThat(Shares.ofTheirs(copy.text(), copy.percent("82%"), one, two)).isFalse();
    }
}
