package dev.copydesk.report.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorableTextTest {
    @Test
    void whatCannotBeKeptIsReplacedByOneUnitEachSoThatOffsetsStay() {
        assertThat(StorableText.of("a\0b\uD83Dc\uDE00")).isEqualTo("a\uFFFDb\uFFFDc\uFFFD");
    }

    @Test
    void emojiAndCombiningMarksStayAsTheyAre() {
        String text = "e\u0301 😀 👩‍🚀 אב";

        assertThat(StorableText.of(text)).isSameAs(text);
    }

    @Test
    void aCutNeverSplitsAPair() {
        assertThat(StorableText.of("ab😀", 3)).isEqualTo("ab");
        assertThat(StorableText.of("ab😀", 4)).isEqualTo("ab😀");
    }
}
