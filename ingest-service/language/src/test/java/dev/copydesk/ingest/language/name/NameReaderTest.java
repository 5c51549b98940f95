package dev.copydesk.ingest.language.name;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.ingest.language.text.TextReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameReaderTest {
    private final TextReader textReader = new TextReader();
    private final NameReader nameReader = new NameReader();

    @Test
    void aSurnameAloneNamesThePersonIntroducedWithIt() {
        List<Name> names =
                names("Judge Halina Brzezicka heard the case. Brzezicka ruled on Friday. It was Brzezicka’s last.");

        assertThat(names).extracting(Name::form).containsExactly("Halina Brzezicka", "Brzezicka", "Brzezicka");
        assertThat(names).extracting(Name::referent).containsOnly(names.get(0).referent());
        assertThat(names).extracting(Name::kind).containsOnly(Kind.PERSON);
    }

    @Test
    void aNameThatEndsInTheLetterSIsNoPluralWithOneMore() {
        List<Name> names = names("Judge Halina Ferris heard the case. Ferriss ruled on Friday. The Ferrises left.");

        assertThat(names.get(1).referent()).isNotEqualTo(names.get(0).referent());
        assertThat(names.get(2).referent()).isEqualTo(names.get(0).referent());
    }

    @Test
    void aMonthBeforeANameIsAGivenNameUnlessADateIsTold() {
        assertThat(names("June Holmgaard rowed. The lock was shut by Jan Kowalek."))
                .extracting(Name::form)
                .contains("June Holmgaard");
        assertThat(names("In April Israel shut the crossing. Last May Egypt did."))
                .extracting(Name::form)
                .containsExactly("Israel", "Egypt");
        assertThat(
                        names(
                                "Late April Moscow shelled Odesa. On Monday May Hungary asked why. Come August Prague empties."))
                .extracting(Name::form)
                .containsExactly("Moscow", "Odesa", "Hungary", "Prague");
        assertThat(names("He left last year’s June Nato summit. Early June Kyiv replied."))
                .extracting(Name::form)
                .noneMatch(form -> form.contains("June"));
    }

    @Test
    void whereSomethingWasAndWhatAnInstituteBelongsToAreNotPeople() {
        assertThat(
                        names(
                                "In Oldmere, a keeper was hurt. Ada Holmgaard, head of the Koch Institute, Norvaria’s oldest, left."))
                .filteredOn(name -> name.form().equals("Oldmere") || name.form().equals("Norvaria"))
                .hasSize(2)
                .extracting(Name::kind)
                .doesNotContain(Kind.PERSON);
    }

    @Test
    void twoSpellingsAreTwoNames() {
        List<Name> names = names("Judge Halina Brzezicka heard the case. Brzezcika ruled on Friday.");

        assertThat(names).extracting(Name::referent).doesNotHaveDuplicates();
    }

    @Test
    void offsetsCoverTheNameWithoutTitleAndPossessive() {
        String copy = "Then Gen. Ottokar Prohazka’s driver slept.";

        Name name = names(copy).get(0);

        assertThat(copy.substring(name.start(), name.end())).isEqualTo("Ottokar Prohazka");
        assertThat(name.role()).isEqualTo("Gen.");
        assertThat(name.given()).isEqualTo("Ottokar");
        assertThat(name.family()).isEqualTo("Prohazka");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    The choir director Monika Rehbein sang.            | Monika Rehbein    | choir director
                    Interior Minister Petra Havel resigned.            | Petra Havel       | Interior Minister
                    Samuel Odhiambo, the head of the union, left.      | Samuel Odhiambo   | the head of the union
                    The town's mayor, Luisa Ferrer, opened it.         | Luisa Ferrer      | The town's mayor
                    """)
    void theRoleIsReadBeforeTheNameAndInAnApposition(String copy, String form, String role) {
        assertThat(names(copy))
                .filteredOn(name -> name.form().equals(form))
                .singleElement()
                .satisfies(name -> {
                    assertThat(name.role()).endsWithIgnoringCase(role.substring(role.indexOf(' ') + 1));
                    assertThat(name.kind()).isEqualTo(Kind.PERSON);
                });
    }

    @Test
    void particlesBelongToTheFamilyName() {
        List<Name> names =
                names("Ottilie von Rehbinder gave it away. Von Rehbinder is 79. “Gladly,” von Rehbinder said.");

        assertThat(names)
                .extracting(Name::form)
                .containsExactly("Ottilie von Rehbinder", "Von Rehbinder", "von Rehbinder");
        assertThat(names).extracting(Name::referent).containsOnly(names.get(0).referent());
        assertThat(names.get(0).family()).isEqualTo("von Rehbinder");
    }

    @Test
    void accentsCapitalsAndTheArabicArticleDoNotMakeAnotherName() {
        List<Name> names = names("Editor Zoë Brontëova met Hamad al-Kuwari. BRONTEOVA wept. Kuwari did not.");

        assertThat(names)
                .extracting(Name::form)
                .containsExactly("Zoë Brontëova", "Hamad al-Kuwari", "BRONTEOVA", "Kuwari");
        assertThat(names.get(2).referent()).isEqualTo(names.get(0).referent());
        assertThat(names.get(3).referent()).isEqualTo(names.get(1).referent());
    }

    @Test
    void oneTitleServesTwoPeople() {
        List<Name> names = names("Presidents Marta Oliveira and Tomas Lindqvist shook hands.");

        assertThat(names).extracting(Name::form).containsExactly("Marta Oliveira", "Tomas Lindqvist");
    }

    @Test
    void aWordThatMerelyBeginsASentenceIsNoName() {
        assertThat(names("Repairs began at noon. Crews worked all night. Nobody slept."))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Daisy van den Molen won.                  | Daisy van den Molen
                    Mads Holmgaard, a roofer, found it.       | Mads Holmgaard
                    Chip Halvorsen, 61, sings.                | Chip Halvorsen
                    Fern Oosterveld painted it.               | Fern Oosterveld
                    Will Quillfeather spoke.                  | Will Quillfeather
                    Sources Quillfeather spoke to were wrong. | Quillfeather
                    Nearby Oosterveld slept.                  | Oosterveld
                    """)
    void aCommonWordThatBeginsASentenceIsAGivenNameWhereItIsUsedAsOne(String copy, String form) {
        assertThat(names(copy)).extracting(Name::form).containsExactly(form);
    }

    @Test
    void daysMonthsAndHandlesAreNoNames() {
        assertThat(names("On Monday, in March, she wrote as @HarborFan that it was over."))
                .isEmpty();
    }

    @Test
    void aHeadlineInTitleCaseHasOnlyTheWordsThatAreNoCommonOnes() {
        String headline = "City Council Votes To Sue Kowalewski Over Broken Bridge";
        Block block = new Block(BlockKind.HEADLINE, 0, headline.length());

        List<Name> names = nameReader.read(textReader.read(headline, List.of(block)));

        assertThat(names).extracting(Name::form).containsExactly("Kowalewski");
    }

    @Test
    void aFamilyNameThatComesFirstIsKnownByItsUseAlone() {
        List<Name> names = names("Director Liang Wenqi closed the cave. Liang said that spiders would help.");

        assertThat(names.get(0).family()).isEqualTo("Liang");
        assertThat(names.get(0).given()).isEqualTo("Wenqi");
        assertThat(names.get(1).referent()).isEqualTo(names.get(0).referent());
    }

    @Test
    void wordsThatNoDictionaryHasAreTold() {
        assertThat(names("Inspector Robert Zwyntrak left.").get(0).unfamiliar()).containsExactly("Zwyntrak");
    }

    private List<Name> names(String copy) {
        return nameReader.read(textReader.read(copy, List.of(new Block(BlockKind.PARAGRAPH, 0, copy.length()))));
    }
}
