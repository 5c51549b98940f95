package dev.copydesk.rules.arithmetic.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import dev.copydesk.rules.arithmetic.figure.Figure;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SumsTest {
    @Test
    void aFigureElsewhereSaysWhichPartIsTheSlip() {
        Copy copy = new Copy("Crews mended 462 lamps. In all 500 repairs (62 lamps + 38 benches) were made.");
        Figure elsewhere = copy.count("462 lamps");
        Figure total = copy.count("500 repairs");
        Figure lamps = copy.count("62 lamps");
        Claim sum = Sums.of(copy.text(), total, List.of(lamps, copy.count("38 benches")));

        assertThat(Sums.mendings(sum, Map.of(elsewhere.value(), List.of(elsewhere))))
                .singleElement()
                .satisfies(mending -> {
                    assertThat(mending.getSlip()).isEqualTo(lamps.index());
                    assertThat(mending.elsewhere()).isEqualTo(elsewhere);
                });
    }

    @Test
    void aPartThatLooksLikeASlipIsProposedAsWell() {
        Copy copy = new Copy("Of 115 sheep 61 were ewes and 44 lambs.");
        Figure total = copy.count("115 sheep");
        Claim sum = Sums.of(copy.text(), total, List.of(copy.count("61"), copy.count("44")));

        assertThat(sum.fixes()).extracting(Claim.Fix::replacement).contains("105", "71", "54");
    }
}
