package dev.copydesk.report.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;

class FingerprintsTest {
    private static final String TEXT = "Boats\nThe storm sank 42 boats, the office said on Monday.";

    private static Flag flag(String rule, String text, String words) {
        return at(rule, text.indexOf(words), words.length());
    }

    private static Flag at(String rule, int start, int length) {
        return new Flag(
                rule,
                Category.ARITHMETIC,
                "sum",
                Severity.ERROR,
                1,
                start,
                start + length,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static String of(String text, String words) {
        return Fingerprints.of(text, List.of(flag("arithmetic.sum", text, words)))
                .get(0);
    }

    @Test
    void anEditElsewhereInTheArticleChangesNothing() {
        String edited = "Many boats lost\nA standfirst.\n"
                + "Late on Sunday the storm sank 42 boats, the office said on Tuesday evening. More follows.";

        assertThat(of(edited, "42 boats")).isEqualTo(of(TEXT, "42 boats"));
    }

    @Test
    void anEditOfTheFlaggedWordsOrOfTheirNeighboursIsAnotherFlag() {
        assertThat(of(TEXT.replace("42", "43"), "43 boats")).isNotEqualTo(of(TEXT, "42 boats"));
        assertThat(of(TEXT.replace("sank", "spared"), "42 boats")).isNotEqualTo(of(TEXT, "42 boats"));
    }

    @Test
    void theSameWordsUnderAnotherRuleAreAnotherFlag() {
        List<String> two = Fingerprints.of(
                TEXT, List.of(flag("arithmetic.sum", TEXT, "42 boats"), flag("arithmetic.subset", TEXT, "42 boats")));

        assertThat(two).doesNotHaveDuplicates();
    }

    @Test
    void aRepetitionIsNumberedInTheOrderOfTheText() {
        String text = "Ten boats.\nTen boats.\nTen boats.";

        List<String> three = Fingerprints.of(text, List.of(at("a.b", 0, 9), at("a.b", 11, 9), at("a.b", 22, 9)));

        assertThat(three).containsExactly(three.get(0), three.get(0) + "-2", three.get(0) + "-3");
    }

    @Test
    void offsetsOutsideOfTheTextDoNoHarm() {
        assertThat(Fingerprints.of("Ten", List.of(at("a.b", -4, 2), at("a.b", 7, 90))))
                .hasSize(2);
    }
}
