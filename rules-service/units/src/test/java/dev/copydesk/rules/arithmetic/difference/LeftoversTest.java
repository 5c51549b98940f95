package dev.copydesk.rules.arithmetic.difference;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class LeftoversTest {
    @Test
    void whatAFractionAndACountLeaveIsTheRest() {
        assertThat(left(
                        "It enrolled 640 boys. 0.5 of them got a full dose, 210 a small one and the remaining 120 none.",
                        "120"))
                .anySatisfy(claim -> {
                    assertThat(claim.expected()).isEqualByComparingTo("110");
                    assertThat(claim.fails()).isTrue();
                });
    }

    @Test
    void aCountMayBePartOfTheFractionOrBesideIt() {
        assertThat(left(
                        "It enrolled 640 boys. 0.5 of them, 210 in all towns, came and the remaining 320 did not.",
                        "320"))
                .anyMatch(Claim::holds);
    }

    private static List<Claim> left(String words, String rest) {
        Copy copy = new Copy(words);
        copy.count("640 boys");
        Figure fraction = copy.measure("0.5", Measure.FRACTION, null);
        copy.count("210");
        copy.count(rest, Part.REMAINDER);
        assertThat(Leftovers.fraction(copy.text(), copy.around(3))).contains(fraction);
        return Leftovers.of(copy.text(), copy.around(3), fraction);
    }
}
