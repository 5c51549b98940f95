package dev.copydesk.rules.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccentsTest {
    @ParameterizedTest
    @CsvSource({"Hernandéz, Hernández", "JÓSE, José", "Søreńsen, Sorénsen"})
    void accentsOnOtherLettersAreMisplaced(String one, String other) {
        assertThat(Accents.misplaced(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Hernandez, Hernández", "Jose, José", "Sørensen, Sörensen", "Nguyễn, Nguyên", "Zoë, Chloë", "José, José"
    })
    void accentsThatAreLeftOutOrWrittenAnotherWayAreNot(String one, String other) {
        assertThat(Accents.misplaced(one, other)).isFalse();
    }
}
