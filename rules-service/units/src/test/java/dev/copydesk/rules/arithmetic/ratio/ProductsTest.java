package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.figure.Copy;
import org.junit.jupiter.api.Test;

class ProductsTest {
    @Test
    void rowsOfTreesAreMultiplied() {
        Copy copy = new Copy("The orchard has 32 rows of 45 trees, 1,540 trees in all.");
        copy.count("32 rows");
        copy.count("45 trees");
        copy.count("1,540 trees", Part.TOTAL);

        assertThat(Products.of(copy.text(), copy.around(2))).anySatisfy(claim -> {
            assertThat(claim.expected()).isEqualByComparingTo("1440");
            assertThat(claim.fails()).isTrue();
        });
    }

    @Test
    void membersOfPartiesAreNot() {
        Copy copy = new Copy("It has 32 members of 45 parties, 1,540 people in all.");
        copy.count("32 members");
        copy.count("45 parties");
        copy.count("1,540 people", Part.TOTAL);

        assertThat(Products.of(copy.text(), copy.around(2))).isEmpty();
    }

    @Test
    void aPriceForEachIsTimesWhatItNames() {
        Copy copy = new Copy("They bought 60 acres at $4,500 an acre, $290,000 altogether.");
        copy.count("60 acres");
        copy.measure("$4,500", Measure.MONEY, "USD", Part.EACH);
        copy.measure("$290,000", Measure.MONEY, "USD", Part.TOTAL);

        assertThat(Products.of(copy.text(), copy.around(2)))
                .singleElement()
                .satisfies(claim -> assertThat(claim.expected()).isEqualByComparingTo("270000"));
    }

    @Test
    void aDailyPriceIsNotTimesPeople() {
        Copy copy = new Copy("She pays $250 a day for 12 carers and $9,000 for the flat.");
        copy.measure("$250", Measure.MONEY, "USD", Part.EACH);
        copy.count("12 carers");
        copy.measure("$9,000", Measure.MONEY, "USD");

        assertThat(Products.of(copy.text(), copy.around(2))).isEmpty();
    }
}
