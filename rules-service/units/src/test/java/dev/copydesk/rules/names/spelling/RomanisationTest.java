package dev.copydesk.rules.names.spelling;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RomanisationTest {
    @ParameterizedTest
    @CsvSource({
        "Zelensky,Zelenskyy",
        "Klimenko,Klymenko",
        "Andrii,Andriy",
        "Syrsky,Syrskyi",
        "Odessa,Odesa",
        "Romanoff,Romanov"
    })
    void acceptedRomanisationsHaveOneKey(String one, String other) {
        assertThat(RomanisationKey.of(one)).isEqualTo(RomanisationKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Hanatov,Hnatov", "Kliemnko,Klymenko", "Umarov,Umerov", "Kyiv,Kiev"})
    void slipsAndOtherNamesHaveTwoKeys(String one, String other) {
        assertThat(RomanisationKey.of(one)).isNotEqualTo(RomanisationKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"Petshchenko,petQenko", "Batsheva,baCheva", "Lockhart,locXart", "O’Rourke-Duff,orurke-duv"})
    void groupsOfLettersThatOverlapAreReadInOneOrder(String name, String key) {
        assertThat(RomanisationKey.of(name)).isEqualTo(key);
    }

    @ParameterizedTest
    @CsvSource({"Syrsky,Syrskyi", "Klimenko,Klymenko", "Zaluzhny,Zaluzhnyi", "Romanoff,Romanov"})
    void namesOfTheCyrillicScriptHaveSeveralAcceptedForms(String one, String other) {
        assertThat(Romanisation.accepts(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Wyszinski,Wyszynski", "Grossy,Grossi", "Brinckmann,Brinkmann", "Lasichuk,Lasiichuk"})
    void aNameThatIsWrittenInLatinLettersHasOneForm(String one, String other) {
        assertThat(Romanisation.accepts(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Aliev,Aliyev", "Dosayev,Dossayev", "Solovyov,Solovyev", "Ismailia,Ismailiya"})
    void softSignsAndDoubledLettersComeAndGo(String one, String other) {
        assertThat(Romanisation.accepts(one, other)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"Altynbekov,Altinbekov", "Zhylkibayev,Zhilkibayev"})
    void twoVowelsOfATurkicNameAreNotOne(String one, String other) {
        assertThat(Romanisation.accepts(one, other)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Bronisław Malinowsky,Bronisław Malinowski", "Jaroslaw Dombrovsky,Jaroslaw Dombrovski"})
    void aGivenNameInLatinLettersTellsThatTheFamilyNameIsToo(String one, String other) {
        NameForm a = NameForm.of(one);
        NameForm b = NameForm.of(other);

        assertThat(Romanisation.accepts(Likeness.ofFull(a, b), a, b)).isFalse();
    }
}
