package dev.copydesk.rules.arithmetic.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhenceTest {
    @Test
    void whoComesFromOnePlaceDoesNotComeFromAnother() {
        String text = "Of the 19 clerks 10 come from Hull, 6 from York and 4 from Leeds.";

        assertThat(Whence.overfull(text, sum(text))).isTrue();
        assertThat(Whence.mayOverlap(text, sum(text))).isFalse();
    }

    @Test
    void whoHasWorkedInOnePlaceMayHaveWorkedInAnother() {
        String text = "Of the 19 clerks 10 have worked in Hull, 6 in York and 4 in Leeds.";

        assertThat(Whence.overfull(text, sum(text))).isFalse();
        assertThat(Whence.mayOverlap(text, sum(text))).isTrue();
    }

    @Test
    void whatHasOneStateHasNoOther() {
        String text = "Of the 19 offices 10 stand empty in Hull, 6 in York and 4 in Leeds.";

        assertThat(Whence.mayOverlap(text, sum(text))).isFalse();
    }

    @Test
    void fewerThanThereAreAreNoOverlap() {
        String text = "Of the 29 clerks 10 have worked in Hull, 6 in York and 4 in Leeds.";

        assertThat(Whence.mayOverlap(text, sum(text))).isFalse();
    }

    private static Claim sum(String text) {
        Copy copy = new Copy(text);
        Figure whole = copy.count(text.substring(7, 16), Part.WHOLE);
        List<Figure> parts = List.of(copy.count("10"), copy.count("6"), copy.count("4"));
        return Sums.of(text, whole, parts);
    }
}
