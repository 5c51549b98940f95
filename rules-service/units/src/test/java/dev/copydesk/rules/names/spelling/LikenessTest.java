package dev.copydesk.rules.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.rules.names.spelling.Likeness.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {
    @ParameterizedTest
    @CsvSource({
        "Pavlo Hrynevych,Pavlo Hrinyevych",
        "Andriy Hanatov,Andrii Hnatov",
        "Ihor Kliemnko,Igor Klymenko",
        "Rafael Grossy,Rafael Mariano Grossi",
        "Ursula von der Leyden,Ursula von der Leyen",
        "Duncan Aitchinson,Prof. Duncan Aitchison"
    })
    void oneSlipInTheFamilyNameLeavesTheSamePerson(String one, String other) {
        Likeness likeness = Likeness.ofFull(NameForm.of(one), NameForm.of(other));

        assertThat(likeness).isNotNull();
        assertThat(likeness.place()).isEqualTo(Place.LAST);
    }

    @ParameterizedTest
    @CsvSource({
        "Raffaela Grosso,Rafael Grossi",
        "Anatoliy Hnatiuk,Andriy Hnatov",
        "Jordan Leslie,Leslie Jordan",
        "Anna Wolska,Anna Wolski",
        "Kaja Kallas,Kaja Kallas"
    })
    void anotherGivenNameAnOtherSexOrTheSameSpellingIsNoSlip(String one, String other) {
        assertThat(Likeness.ofFull(NameForm.of(one), NameForm.of(other))).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "Mali,Malawi",
        "Democrats,Democratic",
        "Islamist,Islamic",
        "Netanya,Netanyahu",
        "Petrova,Petrov",
        "Bakers,Baker",
        "Americans,American",
        "Joneses,Jones"
    })
    void wordsOfOneStemAndShortNeighboursAreNotNear(String one, String other) {
        assertThat(Likeness.near(RomanisationKey.fold(one), RomanisationKey.fold(other)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Ferriss,Ferris", "Tillmann,Tillman", "Congress,Congres"})
    void aLastLetterWrittenTwiceIsNoOtherForm(String one, String other) {
        assertThat(Likeness.near(RomanisationKey.fold(one), RomanisationKey.fold(other)))
                .isTrue();
    }

    @Test
    void aLetterIsDoubledWhereNothingElseDiffers() {
        assertThat(Likeness.asOne(NameForm.of("Torrvik"), NameForm.of("Torvik")).doubled())
                .isTrue();
        assertThat(Likeness.asOne(NameForm.of("Torvek"), NameForm.of("Torvik")).doubled())
                .isFalse();
    }

    @Test
    void aFamilyNameOfTwoWordsIsComparedAsOne() {
        Likeness likeness = Likeness.ofPart(NameForm.of("Abu Zeitun"), NameForm.of("Mahmoud Abu Zeitoun"), false);

        assertThat(likeness.word()).isEqualTo("Abu Zeitun");
        assertThat(likeness.other()).isEqualTo("Abu Zeitoun");
    }

    @Test
    void theDistanceNamesEachSlip() {
        SpellingDistance distance = SpellingDistance.between("karosmanglou", "karaosmanoglou");

        assertThat(distance.edits()).isEqualTo(2);
        assertThat(distance.steps())
                .containsExactly("\"a\" left out after \"kar\"", "\"o\" left out after \"karaosman\"");
        assertThat(SpellingDistance.between("oosterhius", "oosterhuis").steps())
                .containsExactly("\"iu\" for \"ui\" (letters swapped)");
        assertThat(SpellingDistance.between("hanatov", "hnatov").steps()).containsExactly("\"a\" added after \"h\"");
    }

    @Test
    void aVowelInAnUnfamiliarClusterIsTheLikelierSlip() {
        assertThat(Slip.of("hanatov", "hnatov")).isEqualTo(Slip.FIRST);
        assertThat(Slip.of("hnatov", "hanatov")).isEqualTo(Slip.SECOND);
        assertThat(Slip.of("umarov", "umerov")).isEqualTo(Slip.UNKNOWN);
    }
}
