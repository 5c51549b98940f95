package dev.copydesk.rules.weight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordSearchTest {
    private static final String WORDINGS = "kelp|tide?s|a tide|(?:low|(?:high|spring)) tide|quay(?!side)";

    private final WordSearch search = new WordSearch("(?:" + WORDINGS + ")\\b");
    private final Pattern pattern = Pattern.compile("\\b(?:" + WORDINGS + ")\\b", Pattern.CASE_INSENSITIVE);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Kelp",
                "the kelps",
                "a tide",
                "la tide",
                "KELP at the end of a kel",
                "kel",
                "k",
                "skelp",
                "At low tide, they walk.",
                "SPRING TIDE",
                "the spring ties",
                "_kelp",
                "2kelp",
                "“kelp”",
                "ékelp",
                "on the quayside",
                "on the quay"
            })
    void itFindsWhatThePatternFinds(String words) {
        assertThat(search.in(words)).isEqualTo(pattern.matcher(words).find());
    }

    @Test
    void aWordingThatBeginsWithAFigureIsRefused() {
        assertThatThrownBy(() -> new WordSearch("kill|\\d+")).isInstanceOf(IllegalArgumentException.class);
    }
}
