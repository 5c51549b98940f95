package dev.copydesk.rules.story;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.fact.Facts;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StoryKeysTest {
    @Test
    void aNameIsFoundByEachOfItsWordsWithoutCaseAndAccents() {
        assertThat(StoryKeys.words("Siobhán O’Connor-Peña")).containsExactly("siobhan", "oconnor", "pena");
    }

    @Test
    void particlesAndInitialsAreNoKeys() {
        assertThat(StoryKeys.words("J. van der Meer")).containsExactly("meer");
    }

    @Test
    void whatIsMentionedOftenIsWhatTheArticleIsAbout() {
        Map<String, Double> keys = StoryKeys.of(names("Vidal", "Vidal", "Vidal", "Ortiz"));

        assertThat(keys.get("vidal")).isGreaterThan(keys.get("ortiz"));
        assertThat(keys.get("ortiz")).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"653", "1340", "17.5", "2000000.5", "1000001"})
    void aFigureThatIsNotRoundIsAKey(String figure) {
        assertThat(StoryKeys.of(figures(figure))).containsOnlyKeys("#" + figure);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12", "3", "50", "600", "2000", "5000000", "1998", "2026", "1E+9", "1E+900000000"})
    void smallAndRoundFiguresAndYearsAreNoKeys(String figure) {
        assertThat(StoryKeys.of(figures(figure))).isEmpty();
    }

    @Test
    void anArticleFullOfNamesHasNoMoreKeysThanOthers() {
        Facts many = names(IntStream.range(0, 10_000).mapToObj(i -> "Name" + i).toArray(String[]::new));

        assertThat(StoryKeys.of(many)).hasSize(StoryKeys.MOST_KEYS);
    }

    private static Facts names(String... forms) {
        return facts("names", "{\"form\":\"%s\"}", forms);
    }

    private static Facts figures(String... values) {
        return facts("quantities", "{\"value\":%s,\"hedge\":\"EXACT\",\"measure\":\"COUNT\"}", values);
    }

    /** Read from a message, so that a test names only what matters to it. */
    private static Facts facts(String kind, String shape, String... values) {
        String facts = Stream.of(values).map(shape::formatted).collect(Collectors.joining(","));
        return MessageCodec.read("{\"%s\":[%s]}".formatted(kind, facts).getBytes(UTF_8), Facts.class);
    }
}
