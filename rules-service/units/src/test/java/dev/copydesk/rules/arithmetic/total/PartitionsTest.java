package dev.copydesk.rules.arithmetic.total;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Copy;
import org.junit.jupiter.api.Test;

class PartitionsTest {
    @Test
    void partsOfThemInOneSentenceComeToTheirTotal() {
        Copy copy = new Copy("It will shut 64 shops, 17 of them in Wales, 29 in the north and, oddly, 8 in London.");
        copy.count("64 shops");
        copy.count("17", Part.SUBSET);
        copy.count("29");
        copy.count("8");

        assertThat(Partitions.ofThem(copy.text(), copy.around(0)))
                .singleElement()
                .satisfies(claim -> {
                    assertThat(claim.expected()).isEqualByComparingTo("54");
                    assertThat(claim.fails()).isTrue();
                });
    }

    @Test
    void partsThatAreFarFromTheTotalNeedNotBeAllOfThem() {
        Copy copy = new Copy("It will shut 64 shops, 7 of them in Wales, 9 in the north and 8 in London.");
        copy.count("64 shops");
        copy.count("7", Part.SUBSET);
        copy.count("9");
        copy.count("8");

        assertThat(Partitions.ofThem(copy.text(), copy.around(0))).noneMatch(Claim::fails);
    }
}
