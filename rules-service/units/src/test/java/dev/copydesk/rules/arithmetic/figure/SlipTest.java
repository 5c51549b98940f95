package dev.copydesk.rules.arithmetic.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlipTest {
    @ParameterizedTest
    @CsvSource({"85,585", "327,227", "45,54", "1150,115", "5.6,6.5"})
    void aDigitChangedDroppedAddedOrSwappedIsASlip(BigDecimal written, BigDecimal meant) {
        assertThat(Slip.likely(written, meant)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"85,85", "4,7", "312,468", "12,1234"})
    void equalFiguresSingleDigitsAndOtherNumbersAreNone(BigDecimal written, BigDecimal meant) {
        assertThat(Slip.likely(written, meant)).isFalse();
    }
}
