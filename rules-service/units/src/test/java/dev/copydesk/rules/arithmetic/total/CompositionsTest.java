package dev.copydesk.rules.arithmetic.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Kinds;
import org.junit.jupiter.api.Test;

class CompositionsTest {
    @Test
    void vehiclesAreMadeUpOfVansAndTrams() {
        Copy copy = new Copy("The depot will scrap 22 vehicles by June, 12 vans and 8 trams.");
        copy.count("22 vehicles");
        copy.count("12 vans");
        copy.count("8 trams");

        assertThat(Compositions.of(copy.text(), copy.around(0))).singleElement().satisfies(claim -> {
            assertThat(claim.expected()).isEqualByComparingTo("20");
            assertThat(claim.fails()).isTrue();
        });
    }

    @Test
    void housesAreNotMadeUpOfVansAndTrams() {
        Copy copy = new Copy("The flood took 22 houses by the river, 12 vans and 8 trams.");
        copy.count("22 houses");
        copy.count("12 vans");
        copy.count("8 trams");

        assertThat(Compositions.of(copy.text(), copy.around(0))).isEmpty();
    }

    @Test
    void aListThatIncludesIsOpen() {
        Copy copy = new Copy("The depot will scrap 26 vehicles, including 12 vans and 8 trams.");
        copy.count("26 vehicles");
        copy.count("12 vans");
        copy.count("8 trams");

        assertThat(Compositions.of(copy.text(), copy.around(0)))
                .allSatisfy(claim -> assertThat(claim.fails()).isFalse());
    }

    @Test
    void itemsAreAnythingButPeople() {
        assertThat(Kinds.includes("item", "watch")).isTrue();
        assertThat(Kinds.includes("item", "nurse")).isFalse();
    }
}
