package dev.copydesk.rules.names;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.spelling.NameForm;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SpellingPairTest {
    /** What no dictionary has. */
    private static final Set<String> UNFAMILIAR =
            Set.of("Munt", "Mundt", "Achtermann", "Achtermahn", "Orvill", "Tulas", "Tulsi");

    private final List<Name> names = new ArrayList<>();

    @Test
    void aShortNameWithALetterLessIsAnotherOne() {
        assertThat(pair(spelling(1, "Ada Mundt", null, 1, 5), spelling(2, "Munt", null, 3)))
                .isNull();
        assertThat(pair(spelling(1, "Ada Mundt", null, 1, 5), spelling(2, "Ada Munt", null, 3)))
                .isNull();
    }

    @Test
    void whoeverIsKnownMayBeNamedInFullAgainWithASlip() {
        Spelling known = spelling(1, "Ada Orville", null, 1, 4, 6);

        assertThat(pair(known, spelling(2, "Ada Orvill", null, 2)).sideBySide()).isFalse();
        assertThat(pair(known, spelling(2, "Ada Orvill", "a nurse", 2)).sideBySide())
                .isTrue();
        assertThat(pair(known, spelling(2, "Ada Orvill", null, 1)).sideBySide()).isTrue();
    }

    @Test
    void aSurnameMayStandWithWhatTheCopyHasNotToldYet() {
        Spelling late = spelling(2, "Achtermahn", "a zoologist", 3);

        assertThat(pair(spelling(1, "Ada Achtermann", null, 1, 5), late).introducedAlone())
                .isFalse();
        assertThat(pair(spelling(1, "Ada Achtermann", "the mayor", 1, 5), late).introducedAlone())
                .isTrue();
    }

    @Test
    void aWordOfFiveLettersIsASlipOfAKnownOneByItsOwnLettersAlone() {
        Spelling known = spelling(1, "Tulsa", null, 1, 5);

        assertThat(pair(known, spelling(2, "Tulas", null, 3)).shortSlip()).isTrue();
        assertThat(pair(known, spelling(2, "Tulsi", null, 3)).shortSlip()).isFalse();
    }

    @Test
    void twoNamesThatAreRepeatedAndStandInOneSentenceAreContrasted() {
        Spelling one = spelling(1, "Lorvan", null, 1, 2);

        assertThat(pair(one, spelling(2, "Lorvin", null, 1, 3)).contrasted()).isTrue();
        assertThat(pair(one, spelling(2, "Lorvin", null, 3, 4)).contrasted()).isFalse();
        assertThat(pair(one, spelling(2, "Lorvin", null, 1)).contrasted()).isFalse();
    }

    private static SpellingPair pair(Spelling one, Spelling other) {
        List<SpellingPair> pairs = SpellingPairs.in(List.of(one, other), AuthorityNames.NONE);
        return pairs.isEmpty() ? null : pairs.get(0);
    }

    private Spelling spelling(int referent, String form, String role, int... sentences) {
        List<Name> mentions = new ArrayList<>();
        List<String> unfamiliar =
                List.of(form.split(" ")).stream().filter(UNFAMILIAR::contains).toList();
        for (int sentence : sentences) {
            int start = 100 * names.size();
            Name name = new Name(
                    start, start + form.length(), sentence, form, null, null, role, Kind.UNKNOWN, referent, unfamiliar);
            names.add(name);
            mentions.add(name);
        }
        return new Spelling(NameForm.of(form), mentions);
    }
}
