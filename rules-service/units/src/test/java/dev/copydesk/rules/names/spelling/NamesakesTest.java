package dev.copydesk.rules.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesakesTest {
    private static final Name MENTION =
            new Name(0, 6, 0, "Orrell", null, "Orrell", null, Name.Kind.PERSON, 0, List.of());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orrell, no relation, came second.",
                "Orrell spells it with one r.",
                "Orrell is not to be confused with the baker.",
                "Orrell has the same surname, nearly.",
                "Orrell writes it without the h, and with two l's.",
                "Orrell was misspelled in May."
            })
    void theCopyTellsThatItKeepsTheNamesApart(String sentence) {
        assertThat(told(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orrell works with us.",
                "Orrell spelled out what no one is told.",
                "Orrell was mixed up in an unrelated case.",
                "Orrell won a dry spell's only B-side."
            })
    void othersWordsAreNoSuchRemark(String sentence) {
        assertThat(told(sentence)).isFalse();
    }

    private static boolean told(String sentence) {
        return new Namesakes(sentence, List.of(new Sentence(0, sentence.length(), 0))).remarkedAt(List.of(MENTION));
    }
}
