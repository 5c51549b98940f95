package dev.copydesk.ingest.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WellFormedTest {
    @ParameterizedTest
    @CsvSource({
        "a\ud83d\ude00b, a\ud83d\ude00b",
        "\ud800, \ufffd",
        "\udc00\ud800, \ufffd\ufffd",
        "\ud83d\ud83d\ude00\ude00, \ufffd\ud83d\ude00\ufffd",
        "e\u0301 \u05e9, e\u0301 \u05e9"
    })
    void halvesThatStandAloneAreReplacedOneForOne(String text, String repaired) {
        assertThat(WellFormed.of(text)).isEqualTo(repaired).hasSameSizeAs(text);
    }

    @Test
    void aCharacterThatNoDatabaseHoldsIsReplaced() {
        assertThat(WellFormed.of("The\0Harbour Post")).isEqualTo("The\ufffdHarbour Post");
    }

    @Test
    void wellFormedTextIsNotCopied() {
        String text = "The ferry \ud83d\udea2 returns.";

        assertThat(WellFormed.of(text)).isSameAs(text);
        assertThat(WellFormed.of(null)).isNull();
    }
}
