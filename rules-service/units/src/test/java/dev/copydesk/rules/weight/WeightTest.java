package dev.copydesk.rules.weight;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WeightTest {
    private static final String MILD = "The crew said the quay opens at noon.";
    private static final String GRAVE = "The crew said two divers drowned.";
    private static final String SOURCE = "The crew";
    private static final String HEAD = "The crew said";

    @ParameterizedTest
    @EnumSource(names = {"ROLE", "COLLECTIVE"})
    void whatAnOfficeOrASideTellsOfTheDeadIsNotCoveredByWhatItSaidBefore(SourceKind kind) {
        assertThat(covers(kind, MILD, GRAVE)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"ROLE", "COLLECTIVE"})
    void whatAnOfficeOrASideToldOfTheDeadCoversTheRest(SourceKind kind) {
        assertThat(covers(kind, GRAVE, MILD)).isTrue();
        assertThat(covers(kind, GRAVE, GRAVE)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(names = {"UNNAMED_GROUP", "UNNAMED_PERSON"})
    void peopleWithoutANameAreAskedForAtTheirFirstFact(SourceKind kind) {
        assertThat(covers(kind, MILD, GRAVE)).isTrue();
    }

    private static boolean covers(SourceKind kind, String first, String again) {
        int next = first.length() + 1;
        int end = next + again.length();
        return Weight.covers(
                first + " " + again,
                List.of(new Sentence(0, first.length(), 0), new Sentence(next, end, 0)),
                said(kind, 0, 0),
                said(kind, next, 1));
    }

    private static Attribution said(SourceKind kind, int start, int sentence) {
        return new Attribution(
                start,
                start + HEAD.length(),
                sentence,
                "say",
                CueClass.NEUTRAL,
                SOURCE,
                start,
                start + SOURCE.length(),
                kind,
                null,
                null);
    }
}
