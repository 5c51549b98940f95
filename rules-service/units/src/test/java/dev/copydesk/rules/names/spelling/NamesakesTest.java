package dev.copydesk.rules.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Sentence;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesakesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orrell, no relation, came second.",
                "Orrell spells it with one r.",
                "Orrell spells his name in the old way.",
                "Orrell is not to be confused with the baker.",
                "Orrell has the same surname, nearly.",
                "Orrell writes it without the h, and with two l's.",
                "Orrell was misspelled in May."
            })
    void theCopyTellsThatItKeepsTheNamesApart(String sentence) {
        assertThat(toldApart("Orell won.", sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Orrell works with us.",
                "Orrell spelled out what no one is told.",
                "Orrell was mixed up in an unrelated case.",
                "Orrell won a dry spell's only B-side.",
                "Orrell heard that the ruling spells the end of it.",
                "Orrell was mistaken for a baker.",
                "Orrell owns two bars with the same name.",
                "Orrell paid two p.",
                "Orrell saw a typo in the ruling.",
                "Orrell said the sum bears no relation to the loss."
            })
    void othersWordsAreNoSuchRemark(String sentence) {
        assertThat(toldApart("Orell won.", sentence)).isFalse();
    }

    @Test
    void aRemarkThatNamesNobodyIsOnSomethingElse() {
        assertThat(toldApart("Orell won.", "The two bars have the same surname.", "Orrell lost."))
                .isFalse();
    }

    @Test
    void aRemarkOnOneNameCountsRightBesideTheOther() {
        assertThat(toldApart("Orell won.", "It rained.", "It snowed.", "Orrell, no relation, lost."))
                .isFalse();
        assertThat(toldApart("Orell won.", "It rained.", "It snowed.", "Orrell, no relation to Orell, lost."))
                .isTrue();
    }

    /** Whether a text of these sentences tells Orrell, who is doubted, from Orell. */
    private static boolean toldApart(String... sentences) {
        String text = String.join(" ", sentences);
        List<Sentence> facts = new ArrayList<>();
        List<Name> doubted = new ArrayList<>();
        List<Name> others = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < sentences.length; i++) {
            facts.add(new Sentence(start, start + sentences[i].length(), 0));
            if (sentences[i].contains("Orrell")) {
                doubted.add(mention("Orrell", i));
            } else if (sentences[i].contains("Orell")) {
                others.add(mention("Orell", i));
            }
            start += sentences[i].length() + 1;
        }
        return new Namesakes(text, facts).toldApart(doubted, "Orrell", others, "Orell");
    }

    private static Name mention(String form, int sentence) {
        return new Name(0, form.length(), sentence, form, null, form, null, Name.Kind.PERSON, 0, List.of());
    }
}
