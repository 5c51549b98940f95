package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Link;
import org.junit.jupiter.api.Test;

class MultiplesTest {
    @Test
    void aMultipleOfWhatWasBeforeIsWorkedOut() {
        Copy copy = new Copy("It sold 3,150 tickets, 6 times the 450 of last year.");
        Figure large = copy.count("3,150 tickets");
        Figure times = copy.measure("6 times", Measure.MULTIPLE, null);
        Figure small = copy.count("450");

        assertThat(Multiples.multiplies(copy.text(), times, small)).isTrue();
        assertThat(Multiples.times(copy.text(), large, times, small).expected()).isEqualByComparingTo("7");
    }

    @Test
    void asManyAsComparesWhateverTheTwoAreCalled() {
        Copy copy = new Copy("For 1,350 riders it has 4 times as many as the 450 seats of the old one.");
        Figure large = copy.count("1,350 riders");
        Figure times = copy.measure("4 times", Measure.MULTIPLE, null);

        assertThat(Multiples.asManyAs(copy.text(), large, times, copy.count("450 seats")))
                .isTrue();
    }

    @Test
    void whatIsInEachOfADozenIsNoOtherNumberOfThem() {
        Copy copy = new Copy("30 dozen eggs, or 350 in all. 12 dozen, 13 to a box. 20 dozen, 250 a day.");
        Figure eggs = copy.measure("30 dozen", Measure.COUNT, null);
        assertThat(Multiples.dozens(copy.text(), eggs, copy.count("350"), Link.OR))
                .isTrue();
        Figure boxes = copy.measure("12 dozen", Measure.COUNT, null);
        assertThat(Multiples.dozens(copy.text(), boxes, copy.count("13"), Link.DASH))
                .isFalse();
        Figure cakes = copy.measure("20 dozen", Measure.COUNT, null);
        assertThat(Multiples.dozens(copy.text(), cakes, copy.count("250"), Link.DASH))
                .isTrue();
    }

    @Test
    void aMultipleThatIsFarOffIsOfOtherFigures() {
        Copy copy = new Copy("The county had 5,000 cases and 4,000 cases. The rate has grown 2 times.");
        Figure large = copy.count("5,000 cases");
        Figure small = copy.count("4,000 cases");
        Figure times = copy.measure("2 times", Measure.MULTIPLE, null);

        assertThat(Multiples.nearly(Multiples.times(copy.text(), large, times, small))
                        .fails())
                .isFalse();
    }
}
