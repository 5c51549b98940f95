package dev.copydesk.rules.weight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Attribution.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampsTest {
    @ParameterizedTest
    @CsvSource({
        "Opponents of the toll,say",
        "People on the opposite side of this dispute,say",
        "Quay activists,believe",
        "Critics,argue",
        "Critics,say",
        "Pundits,say"
    })
    void aGroupThatIsCalledByItsCausePutsItsCase(String source, String cue) {
        assertThat(argues(source, cue, SourceKind.UNNAMED_GROUP, "the quay is a toy of the rich."))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Officials,argue,UNNAMED_GROUP", "An activist,say,UNNAMED_PERSON", "Activists,say,NAMED_INSTITUTION"})
    void othersAreAskedForTheirNames(String source, String cue, SourceKind kind) {
        assertThat(argues(source, cue, kind, "the quay is a toy of the rich.")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "the mayor took bribes.",
        "the quay cost 40 crowns a stone.",
        "two divers drowned.",
        "the crane was stolen."
    })
    void criticsAreAskedForTheirNamesWhereMuchHangsOnIt(String content) {
        assertThat(argues("Critics", "say", SourceKind.UNNAMED_GROUP, content)).isFalse();
    }

    private static boolean argues(String source, String cue, SourceKind kind, String content) {
        Said said = Said.of(source, cue, kind, content);
        return Camps.argues(said.text(), said.sentences(), said.attribution());
    }
}
