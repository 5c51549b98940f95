package dev.copydesk.rules.names.authority;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Name;
import dev.copydesk.rules.names.spelling.NameForm;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StarterNamesTest {
    @Test
    void noFormStandsForTwoEntries() {
        List<String> forms = StarterNames.entries().stream()
                .flatMap(AuthorityEntry::forms)
                .map(form -> String.join(" ", NameForm.of(form).words()))
                .toList();

        assertThat(StarterNames.entries()).hasSizeGreaterThan(150);
        assertThat(StarterNames.entries()).extracting(AuthorityEntry::name).doesNotHaveDuplicates();
        assertThat(forms).isNotEmpty().doesNotContain("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Andriy Hnatov", "Antonio Guterres", "Rafael Grossi", "Donald J. Trump", "Bashar Assad"})
    void aliasesAccentsAndMiddleNamesAreOnTheList(String form) {
        assertThat(StarterNames.index().has(NameForm.of(form))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ukrainian", "Austrians", "Nigerien", "New Zealanders", "Swede"})
    void theWordsForTheirPeopleAreOnTheList(String demonym) {
        assertThat(StarterNames.index().has(NameForm.of(demonym))).isTrue();
    }

    @Test
    void aCityIsKnownUnderItsOwnSpellingOnly() {
        assertThat(StarterNames.index().has(NameForm.of("Ouagadougou"))).isTrue();
        assertThat(StarterNames.index().has(NameForm.of("Ougadougou"))).isFalse();
        assertThat(StarterNames.index().ofOneWord(NameForm.of("Ougadougou"), Name.Kind.UNKNOWN))
                .extracting(listed -> listed.entry().name())
                .contains("Ouagadougou");
    }

    @Test
    void rolesAgreeByTheWordsThatCarryMeaning() {
        assertThat(RoleWords.agree("Ukrainian President", "president of Ukraine"))
                .isTrue();
        assertThat(RoleWords.agree("Ukrainian paratrooper", "mayor of Gaziantep"))
                .isFalse();
        assertThat(RoleWords.agree(null, "mayor of Gaziantep")).isFalse();
    }
}
