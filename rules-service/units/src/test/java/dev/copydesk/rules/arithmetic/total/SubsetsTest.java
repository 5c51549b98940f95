package dev.copydesk.rules.arithmetic.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import org.junit.jupiter.api.Test;

class SubsetsTest {
    @Test
    void noMoreOfThemThanWereCountedBefore() {
        Copy copy = new Copy("The lane has 11 houses. 14 of the houses are let.");
        copy.count("11 houses");
        copy.count("14");

        assertThat(Subsets.ofTheNamed(copy.text(), copy.around(1)))
                .singleElement()
                .matches(Claim::fails);
    }

    @Test
    void otherThingsThanThoseCountedMayBeMore() {
        Copy copy = new Copy("Only 2 men died. 14 of the passengers were hurt.");
        copy.count("2 men");
        copy.count("14");

        assertThat(Subsets.ofTheNamed(copy.text(), copy.around(1))).isEmpty();
    }
}
