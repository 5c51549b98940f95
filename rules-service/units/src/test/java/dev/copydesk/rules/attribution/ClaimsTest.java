package dev.copydesk.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.fact.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimsTest {
    private static final String CLAIM = "The yard claimed that the hull was sound.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "But two divers had seen the crack.",
                "Two divers dispute that claim.",
                "That claim was news to the divers.",
                "In reality it leaked."
            })
    void whatTheNextSentenceTakesUpIsAnswered(String next) {
        assertThat(Claims.answered(
                        CLAIM + "\n" + next, sentences(next), claim("The yard", SourceKind.NAMED_INSTITUTION)))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The hull was painted in May.",
                "Butter was sold on the quay.",
                "It repeated that claim on Tuesday.",
                "That claim has not been checked."
            })
    void whatGoesOnWithSomethingElseIsNoAnswer(String next) {
        assertThat(Claims.answered(
                        CLAIM + "\n" + next, sentences(next), claim("The yard", SourceKind.NAMED_INSTITUTION)))
                .isFalse();
    }

    @Test
    void aPartySpeaksThroughWhomeverIsQuotedNext() {
        String next = "“We had it welded twice in the spring,” Ada Holm said.";
        Quotation words = quoted(next, "Ada Holm");
        assertThat(Claims.ownWords(
                        CLAIM + "\n" + next, sentences(next), claim("The yard", SourceKind.NAMED_INSTITUTION), words))
                .isTrue();
    }

    @Test
    void aPersonSpeaksOnlyForHimself() {
        String next = "“We had it welded twice in the spring,” Ada Holm said.";
        Quotation words = quoted(next, "Ada Holm");
        assertThat(Claims.ownWords(
                        CLAIM + "\n" + next, sentences(next), claim("Bo Ames", SourceKind.NAMED_PERSON), words))
                .isFalse();
    }

    @Test
    void aTermInMarksIsNoCase() {
        String next = "“Sound as bells,” Ada Holm said.";
        Quotation words = new Quotation(
                CLAIM.length() + 1, CLAIM.length() + 17, 1, "Ada Holm", -1, -1, SourceKind.NAMED_PERSON, true);
        assertThat(Claims.ownWords(
                        CLAIM + "\n" + next, sentences(next), claim("The yard", SourceKind.NAMED_INSTITUTION), words))
                .isFalse();
    }

    private static Quotation quoted(String next, String speaker) {
        int start = CLAIM.length() + 1;
        return new Quotation(start, start + next.indexOf('”') + 1, 1, speaker, -1, -1, SourceKind.NAMED_PERSON, true);
    }

    private static List<Sentence> sentences(String next) {
        int start = CLAIM.length() + 1;
        return List.of(new Sentence(0, CLAIM.length(), 0), new Sentence(start, start + next.length(), 1));
    }

    private static Attribution claim(String source, SourceKind kind) {
        return new Attribution(0, 16, 0, "claim", CueClass.CLAIM, source, 0, 8, kind, null, null);
    }
}
