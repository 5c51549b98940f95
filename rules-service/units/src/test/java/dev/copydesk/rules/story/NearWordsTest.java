package dev.copydesk.rules.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearWordsTest {
    @ParameterizedTest
    @CsvSource({"kowalczyk,kovalchyk", "hernandez,hernadnez", "odegaard,odegard", "abbott,abott", "oslo,olso"})
    void aSlipOrTwoMakesANearWord(String one, String other) {
        assertThat(NearWords.isNear(one, other)).isTrue();
        assertThat(NearWords.isNear(other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"kowalczyk,kowalczyk", "kowalczyk,nowak", "lee,lea", "meyer,bayer", "#1340,#1341"})
    void equalWordsOtherWordsShortWordsAndFiguresAreNotNear(String one, String other) {
        assertThat(NearWords.isNear(one, other)).isFalse();
    }

    @Test
    void articlesDisagreeWhenOneWordOfEachIsNear() {
        assertThat(NearWords.disagree(List.of("oslo", "odegaard"), List.of("bergen", "odegard")))
                .isTrue();
        assertThat(NearWords.disagree(List.of("oslo", "odegaard"), List.of("oslo", "odegaard")))
                .isFalse();
    }
}
