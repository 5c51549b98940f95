package dev.copydesk.rules.arithmetic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Part;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class HoldersTest {
    @Test
    void thoseWhomTheSubjectNamesHoldTheFigureEach() {
        assertThat(holders("The Blues won 14, while the Greens and the Residents ended up with 3 apiece.", "14"))
                .isEqualByComparingTo("2");
        assertThat(holders("The Blues won 14; Moor, Lind and Vale have 3 each.", "14"))
                .isEqualByComparingTo("3");
    }

    @Test
    void thoseWhomANumberCountsHoldTheFigureEach() {
        assertThat(holders("The 4 smaller lists got 3 apiece.", "4 smaller lists"))
                .isEqualByComparingTo("4");
    }

    @Test
    void nobodyKnowsHowManyCousinsThereAre() {
        assertThat(holders("Bram has 14 boats. Their cousins have 3 apiece.", "14 boats"))
                .isNull();
    }

    private static BigDecimal holders(String text, String last) {
        Copy copy = new Copy(text);
        Figure before = copy.count(last);
        return copy.count("3", Part.EACH).heldIn(text, before).holders();
    }
}
