package dev.copydesk.rules.names.authority;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.rules.names.authority.AuthorityNames.Listed;
import dev.copydesk.rules.names.spelling.NameForm;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AuthorityNamesTest {
    private static final AuthorityEntry MAYOR = new AuthorityEntry(
            "Milena Horáková", Kind.PERSON, List.of("Mila Horakova", "M. Horáková"), "mayor of Havel");
    private static final AuthorityEntry TOWN = new AuthorityEntry("Tennholm", Kind.PLACE, List.of(), null);

    @Test
    void anEntryComesBackAsItWasPutIn() {
        AuthorityNames names = new AuthorityNames(List.of(TOWN, MAYOR));

        assertThat(names.entry(0)).isEqualTo(TOWN);
        assertThat(names.entry(1)).isEqualTo(MAYOR);
        assertThat(names.size()).isEqualTo(2);
    }

    @Test
    void aSlipInEitherWordOfANameLeadsToIt() {
        AuthorityNames names = new AuthorityNames(List.of(TOWN, MAYOR));

        assertThat(names.candidates(NameForm.of("Milena Horakvoa")))
                .extracting(Listed::entry)
                .containsOnly(MAYOR);
        assertThat(names.candidates(NameForm.of("Milnea Horáková")))
                .extracting(Listed::entry)
                .contains(MAYOR);
        assertThat(names.ofOneWord(NameForm.of("Tenholm"), Kind.PLACE))
                .extracting(Listed::entry)
                .containsExactly(TOWN);
        assertThat(names.ofOneWord(NameForm.of("Tenholm"), Kind.PERSON)).isEmpty();
    }

    @Test
    void aShortFormOfAGivenNameLeadsToTheFullOne() {
        AuthorityEntry driver = new AuthorityEntry("Michael Hanrahan", Kind.PERSON, List.of(), "driver");

        assertThat(new AuthorityNames(List.of(driver)).candidates(NameForm.of("Mike Hanrahna")))
                .extracting(Listed::entry)
                .containsExactly(driver);
    }

    @Test
    void ofManyNamesThatShareAWordOnlyTheNearOnesAreCandidates() {
        List<AuthorityEntry> namesakes = IntStream.range(0, 5_000)
                .mapToObj(i -> new AuthorityEntry("Milena " + surname(i), Kind.PERSON, List.of(), null))
                .toList();
        AuthorityNames names = new AuthorityNames(namesakes);

        assertThat(names.candidates(NameForm.of("Milena " + surname(77) + "x")))
                .hasSizeLessThan(500)
                .extracting(listed -> listed.entry().name())
                .contains("Milena " + surname(77));
        assertThat(namesakes.subList(0, 50)).allMatch(entry -> names.has(NameForm.of(entry.name())));
    }

    @Test
    void anEntryOfTheUpperListStandsInPlaceOfOneOfTheSameNameAndKind() {
        AuthorityEntry newer = new AuthorityEntry("Milena Horáková", Kind.PERSON, List.of(), "minister");
        AuthorityNames names = new AuthorityNames(List.of(TOWN, MAYOR)).with(new AuthorityNames(List.of(newer)));

        assertThat(names.candidates(NameForm.of("Milena Horáková")))
                .extracting(Listed::entry)
                .containsOnly(newer);
        assertThat(names.has(NameForm.of("Tennholm"))).isTrue();
        assertThat(names.size()).isEqualTo(2);
    }

    @Test
    void whatIsTakenOutIsNotFound() {
        BitSet first = new BitSet();
        first.set(0);
        AuthorityNames names = new AuthorityNames(List.of(TOWN, MAYOR)).without(first);

        assertThat(names.has(NameForm.of("Tennholm"))).isFalse();
        assertThat(names.has(NameForm.of("Milena Horáková"))).isTrue();
    }

    @Test
    void anEntryWithoutAnyLettersIsPassedOver() {
        AuthorityEntry initial = new AuthorityEntry("X.", Kind.PERSON, List.of(), null);
        AuthorityNames names = new AuthorityNames(List.of(initial, initial, TOWN));

        assertThat(names.has(NameForm.of("Tennholm"))).isTrue();
        assertThat(names.ofOneWord(NameForm.of("Tenholm"), Kind.PLACE))
                .extracting(Listed::entry)
                .containsExactly(TOWN);
    }

    /** A word of six letters for each number. */
    private static String surname(int number) {
        StringBuilder word = new StringBuilder("V");
        for (int rest = number * 7 + 11, i = 0; i < 6; i++, rest = rest / 5 + 3 * i + number % (i + 2)) {
            word.append("aeiou".charAt(rest % 5)).append("bdgklmnprst".charAt(rest % 11));
        }
        return word.append(Integer.toString(number, 26).replaceAll("\\d", "z")).toString();
    }
}
