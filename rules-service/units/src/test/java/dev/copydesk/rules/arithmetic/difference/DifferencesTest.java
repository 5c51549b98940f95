package dev.copydesk.rules.arithmetic.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import org.junit.jupiter.api.Test;

class DifferencesTest {
    @Test
    void whatRemainsIsTheWholeWithoutWhatIsGone() {
        Copy copy = new Copy("Of the 96 shops 40 reopened; the remaining 65 did not.");
        copy.count("96 shops", Part.WHOLE);
        copy.count("40");
        copy.count("65", Part.REMAINDER);

        assertThat(Differences.left(copy.text(), copy.around(2))).anySatisfy(claim -> {
            assertThat(claim.expected()).isEqualByComparingTo("56");
            assertThat(claim.fails()).isTrue();
        });
    }

    @Test
    void theOnesThatAreToldOfInARelativeClauseMayBeWhatRemains() {
        Copy copy = new Copy("Tugs saved 268 of the 312 crates. The 54 that have not been found are a danger.");
        copy.count("268");
        copy.count("312 crates", Part.WHOLE);

        assertThat(Differences.rest(copy.text(), copy.count("54"))).isTrue();
    }

    @Test
    void aDifferenceTakenAsKnownMayStandInALaterSentence() {
        Copy copy = new Copy("In 1998 it had 3,412 people and now it has 2,287. The gap of 1,525 hurts.");
        copy.count("3,412 people");
        copy.count("2,287");
        copy.count("1,525", Part.DIFFERENCE);

        assertThat(Differences.between(copy.text(), copy.around(2)))
                .singleElement()
                .matches(Claim::fails);
    }

    @Test
    void aDifferenceOfSomethingElseIsNotOfTheFiguresBeforeIt() {
        Copy copy = new Copy("In 1998 it had 3,412 people and now it has 2,287. The town also had a gap of 1,225.");
        copy.count("3,412 people");
        copy.count("2,287");
        copy.count("1,225", Part.DIFFERENCE);

        assertThat(Differences.between(copy.text(), copy.around(2))).noneMatch(Claim::fails);
    }

    @Test
    void aDifferenceIsHeldAgainstTheTwoFiguresBesideIt() {
        Copy copy = new Copy("Duarte had 4,120 votes and Berg 3,870, a majority of 350.");
        copy.count("4,120 votes");
        copy.count("3,870");
        copy.count("350", Part.DIFFERENCE);

        assertThat(Differences.between(copy.text(), copy.around(2)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.expected()).isEqualByComparingTo("250"));
    }

    @Test
    void aMarginInRunsIsOfNoTwoInnings() {
        Copy copy = new Copy("In two innings each they made 284 runs and 201 runs to 190 runs and won by 98 runs.");
        copy.count("284 runs");
        copy.count("201 runs");
        copy.count("190 runs");
        copy.count("98 runs", Part.DIFFERENCE);

        assertThat(Differences.between(copy.text(), copy.around(3))).isEmpty();
    }

    @Test
    void sharesOfSeveralWholesLeaveNothingOfAHundred() {
        Copy copy = new Copy("She has 52% of seats and 44% of votes; the remaining 24% of seats are open.");
        copy.percent("52%");
        copy.percent("44%");
        copy.measure("24%", Measure.PERCENT, "%", Part.REMAINDER);

        assertThat(Differences.left(copy.text(), copy.around(2))).isEmpty();
    }
}
