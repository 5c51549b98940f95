package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import java.util.List;
import org.junit.jupiter.api.Test;

class AsManyTest {
    @Test
    void theFigureRightBeforeIsSoManyTimesTheOnlyOtherOfItsKind() {
        assertThat(claims("It had 40 herds. Today it has 120, 5 times as many, and no dog.", "40 herds", "120"))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.expected()).isEqualByComparingTo("3");
                    assertThat(claim.fails()).isTrue();
                });
    }

    @Test
    void whatIsAsManyAsSomethingElseIsOfThat() {
        assertThat(claims("It had 40 herds. Today it has 120, 4 times as many as the next dale.", "40 herds", "120"))
                .isEmpty();
        assertThat(claims("It had 40 herds. It has 120, 4 times as many, they say, as in 1900.", "40 herds", "120"))
                .isEmpty();
    }

    @Test
    void withTwoFiguresToChooseFromNothingIsTold() {
        assertThat(claims("It had 40 herds, once 30. Today it has 120, 5 times as many.", "40 herds", "30", "120"))
                .isNotEmpty()
                .noneMatch(Claim::fails);
    }

    private static List<Claim> claims(String words, String... counts) {
        Copy copy = new Copy(words);
        for (String count : counts) {
            copy.count(count);
        }
        String times = words.contains("4 times") ? "4 times" : "5 times";
        copy.measure(times, Measure.MULTIPLE, null);
        return AsMany.of(copy.text(), copy.around(counts.length));
    }
}
