package dev.copydesk.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.Attribution.CueClass;
import dev.copydesk.contracts.Attribution.SourceKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CampsTest {
    @ParameterizedTest
    @CsvSource({
        "Opponents of the toll,say",
        "People on the opposite side of this dispute,say",
        "Quay activists,believe",
        "Critics,argue"
    })
    void aGroupThatIsCalledByItsCausePutsItsCase(String source, String cue) {
        assertThat(Camps.argues(said(source, cue, SourceKind.UNNAMED_GROUP))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Critics,say,UNNAMED_GROUP",
        "Officials,argue,UNNAMED_GROUP",
        "An activist,say,UNNAMED_PERSON",
        "Activists,say,NAMED_INSTITUTION"
    })
    void othersAreAskedForTheirNames(String source, String cue, SourceKind kind) {
        assertThat(Camps.argues(said(source, cue, kind))).isFalse();
    }

    private static Attribution said(String source, String cue, SourceKind kind) {
        return new Attribution(
                0, source.length(), 0, cue, CueClass.NEUTRAL, source, 0, source.length(), kind, null, null);
    }
}
