package dev.copydesk.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CollectivesTest {
    private static final String MUCH = "the harbour cost 90 crowns a stone.";
    private static final String LITTLE = "the harbour is pretty.";

    @ParameterizedTest
    @ValueSource(strings = {"Norway", "Both sides", "The opposition", "Many of the islands"})
    void somebodySpokeForASideWhateverItSays(String source) {
        assertThat(needsVoice(source, LITTLE)).isTrue();
        assertThat(needsVoice(source, MUCH)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Both", "Each of them", "Everybody", "The two", "Neither of these"})
    void whoIsMeantByAllIsPlainWhateverTheySay(String source) {
        assertThat(needsVoice(source, LITTLE)).isFalse();
        assertThat(needsVoice(source, MUCH)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Many", "Others", "All others", "So many", "Few"})
    void whichOfManyItWasIsAskedWhereMuchHangsOnIt(String source) {
        assertThat(needsVoice(source, LITTLE)).isFalse();
        assertThat(needsVoice(source, MUCH)).isTrue();
    }

    @Test
    void thoseWhomAPollAskedHaveSpokenThemselves() {
        assertThat(needsVoice("Norway", "in a survey of the coast that " + MUCH))
                .isFalse();
    }

    @Test
    void whatASideFeelsOrWantsNobodyNeedHaveSaid() {
        assertThat(needsVoice("Norway", "feel", MUCH)).isFalse();
        assertThat(needsVoice("Norway", "demand", MUCH)).isFalse();
        assertThat(needsVoice("Norway", "warn", MUCH)).isTrue();
    }

    private static boolean needsVoice(String source, String content) {
        return needsVoice(source, "say", content);
    }

    private static boolean needsVoice(String source, String cue, String content) {
        String head = source + " " + cue;
        String text = head + " " + content;
        return Collectives.needsVoice(
                text,
                List.of(new Sentence(0, text.length(), 0)),
                new Attribution(
                        0,
                        head.length(),
                        0,
                        cue,
                        CueClass.NEUTRAL,
                        source,
                        0,
                        source.length(),
                        SourceKind.COLLECTIVE,
                        null,
                        null),
                false);
    }
}
