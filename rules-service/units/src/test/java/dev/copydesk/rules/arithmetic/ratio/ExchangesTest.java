package dev.copydesk.rules.arithmetic.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExchangesTest {
    @Test
    void anAmountIsConvertedAtTheRateOfTheCopy() {
        assertThat(claims("It paid £48 ($38), at a rate of $1.25 to the pound."))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.expected()).isEqualByComparingTo("60");
                    assertThat(claim.fails()).isTrue();
                });
    }

    @Test
    void aRateOfAnotherTimeOrAPriceIsNone() {
        assertThat(claims("It paid £48 ($38), at a rate of $1.25 to the pound in 2007."))
                .isEmpty();
        assertThat(claims("It paid £48 ($38), and coffee sells for $1.25 to the pound."))
                .isEmpty();
    }

    @Test
    void aRateOfAnotherSentenceOrThatIsFixedIsNone() {
        assertThat(claims("It paid £48 ($38). It is back at a rate of $1.25 to the pound."))
                .isEmpty();
        assertThat(claims("It paid £48 ($38) at a rate of $1.25 to the pound, fixed in May."))
                .isEmpty();
    }

    private static List<Claim> claims(String words) {
        Copy copy = new Copy(words);
        Figure one = copy.measure("£48", Measure.MONEY, "GBP");
        Figure two = copy.measure("$38", Measure.MONEY, "USD");
        Figure rate = copy.measure("$1.25", Measure.MONEY, "USD");
        return Exchanges.of(words, one, two, List.of(one, two, rate));
    }
}
