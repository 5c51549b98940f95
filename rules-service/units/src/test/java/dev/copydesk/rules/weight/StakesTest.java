package dev.copydesk.rules.weight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Attribution.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StakesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "the new quay is a very welcome change.",
                "the town should wait for spring.",
                "they felt at home on the ferry.",
                "relief that the strike was over.",
                "the speech sounded more like a sermon.",
                "that swimmers often tire before they notice."
            })
    void viewsFeelingsAdviceAndWhatIsAlwaysSoWeighLittle(String content) {
        assertThat(low(content)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "the harbour will close in spring.",
                "the crane had been moved at night.",
                "the town should pay 900 crowns to each family.",
                "the town should wait for seventeen boats.",
                "it was wise of the mayor to hide the bribe.",
                "the ferry Holm is bound for Esbjerg."
            })
    void whatCanBeCheckedOrDisputedDoesNot(String content) {
        assertThat(low(content)).isFalse();
    }

    private static boolean low(String content) {
        Said said = Said.of("Residents", "said", SourceKind.UNNAMED_GROUP, content);
        return Stakes.low(said.text(), said.sentences(), said.attribution());
    }
}
