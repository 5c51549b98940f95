package dev.copydesk.rules.arithmetic.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Part;
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

    @Test
    void whatIsGoneAndWhatIsLeftAreTheWhole() {
        Copy copy = new Copy("There are 64 houses. The water got into 73, which leaves 21 dry.");
        copy.count("64 houses");
        copy.count("73");
        copy.count("21", Part.REMAINDER);

        assertThat(Subsets.overdrawn(copy.around(2))).singleElement().satisfies(claim -> {
            assertThat(claim.expected()).isEqualByComparingTo("64");
            assertThat(claim.fails()).isTrue();
        });
    }

    @Test
    void peopleForWhomThereIsNoBedAreNotLeftOfTheBeds() {
        Copy copy = new Copy("There are 50 beds. Nurses filled 58, leaving 12 patients outside.");
        copy.count("50 beds");
        copy.count("58");
        copy.count("12 patients", Part.REMAINDER);

        assertThat(Subsets.overdrawn(copy.around(2))).isEmpty();
    }

    @Test
    void whatIsNeededMayBeMoreThanThereIs() {
        Copy copy = new Copy("There were 40 chairs. By noon 55 were needed, which left 15 on the floor.");
        copy.count("40 chairs");
        copy.count("55");
        copy.count("15", Part.REMAINDER);

        assertThat(Subsets.overdrawn(copy.around(2))).isEmpty();
    }
}
