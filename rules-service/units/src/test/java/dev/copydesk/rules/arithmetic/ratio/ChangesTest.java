package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ChangesTest {
    @Test
    void aFallIsWorkedOutFromTheEarlierFigure() {
        Copy copy = new Copy("The mill shed staff, from 250 hands to 200 hands, a fall of 25%.");
        Figure from = copy.count("250 hands");
        Figure to = copy.count("200 hands");
        Figure percent = copy.percent("25%");

        assertThat(Changes.of(copy.text(), percent, from, to).expected()).isEqualByComparingTo("20");
        assertThat(Changes.mistaken(percent, from, to)).isTrue();
    }

    @Test
    void theNewValueAsAShareOfTheOldOneIsAMistakenChange() {
        Copy copy = new Copy("Members grew from 46 to 138, a rise of 300%.");
        Figure from = copy.count("46");
        Figure to = copy.count("138");

        assertThat(Changes.mistaken(copy.percent("300%"), from, to)).isTrue();
    }

    @Test
    void aBareNumberIsNoEarlierValueOfANumberOfYears() {
        Copy copy = new Copy("Rent went up to 1,080 in little more than 2 years.");
        Figure rent = copy.count("1,080");

        assertThat(Changes.comparable(copy.measure("2 years", Measure.DURATION, "year"), rent))
                .isFalse();
    }

    @Test
    void aFallToASmallerFigureStartsFromTheLargerOneToldOfATimeBefore() {
        Copy copy = new Copy("They picked 18,200 tonnes. A year ago it was 26,000 tonnes. A drop of 30% hurts.");
        Figure now = copy.measure("18,200 tonnes", Measure.UNIT, "t");
        Figure before = copy.measure("26,000 tonnes", Measure.UNIT, "t");
        Figure change = copy.change("30%", Action.FALL_BY);

        assertThat(Changes.inOrder(copy.text(), change, now, before).holds()).isTrue();
    }

    @Test
    void pointsToldAsPercentInASentenceOfTheirOwnAreHeard() {
        assertThat(pointsApart(
                        "It was 10% in 2015. It is 16% today, and the 6% increase surprised nobody.", Action.RISE_BY))
                .singleElement()
                .matches(Claim::fails);
    }

    @Test
    void theRiseOfSomethingElseOrTheOtherWayIsNotOfThePercentagesBeforeIt() {
        assertThat(pointsApart(
                        "It was 10% in 2015. It is 16% today, and the 6% increase in pay is due.", Action.RISE_BY))
                .isEmpty();
        assertThat(pointsApart(
                        "It was 10% in 2015. It is 16% today, and the 6% increase surprised nobody.", Action.FALL_BY))
                .noneMatch(Claim::fails);
    }

    @Test
    void theRiseOfSoManyPercentIsHeardBeforeItsVerbAlone() {
        assertThat(pointsApart(
                        "It is 10% today and will go up to 16% in May. The rise of 6% was feared.", Action.RISE_BY))
                .singleElement()
                .matches(Claim::fails);
        assertThat(pointsApart(
                        "It is 10% today and will go up to 16% in May. The rise of 6% in pay is due.", Action.RISE_BY))
                .isEmpty();
        assertThat(pointsApart(
                        "It is 10% today and will go up to 16% in May. All wait. The rise of 6% was feared.",
                        Action.RISE_BY))
                .isEmpty();
    }

    private static List<Claim> pointsApart(String words, Action action) {
        Copy copy = new Copy(words);
        copy.percent("10%");
        copy.percent("16%");
        copy.change("6%", action);
        return Changes.pointsApart(copy.text(), copy.around(2));
    }
}
