package dev.copydesk.rules.attribution.group;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneOfThemTest {
    /** Copy that sets nothing between two sources. */
    private static final String BETWEEN = " ".repeat(200);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials|Fire Chief Ada Holm",
                "Several generals|Gen. Ada Holm",
                "Retired generals|Retired Gen. Ada Holm",
                "Some residents|Ada Holm, of Quay Street",
                "Legal experts|Ada Holm, a property lawyer",
                "Rights groups|Ada Holm, director of Open Doors"
            })
    void aNamedPersonMayBeOneOfThoseWhoAreDescribed(String unnamed, String named) {
        assertThat(OneOfThem.is(BETWEEN, group(unnamed, 0), source(named, SourceKind.NAMED_PERSON, 40)))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two officials|Fire Chief Ada Holm",
                "Former officials|Fire Chief Ada Holm",
                "Officials familiar with the plan|Fire Chief Ada Holm",
                "Residents|Mayor Ada Holm",
                "U.S. envoys|Norwegian Ambassador Ada Holm",
                "Hospital workers|the commission's chairwoman, Ada Holm",
                "Residents|she"
            })
    void whoIsOfAnotherKindIsNoneOfThem(String unnamed, String named) {
        assertThat(OneOfThem.is(BETWEEN, group(unnamed, 0), source(named, SourceKind.NAMED_PERSON, 40)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Experts|Ada Holm, who heads the Centre for Tides|true",
                "Officials|Harbour Commissioner Ada Holm|true",
                "Experts|Ada Holm, vice president of research for Delta Watch|true",
                "Experts|Ada Holm, an Ostby woman whose son fell ill|false",
                "Experts|the Norwegian envoy, Ada Holm|false",
                "Two experts|Ada Holm with Delta Watch|false",
                "Officials|President Ada Holm|false",
                "Officials|Ada Holm, a former minister|false",
                "Experts|Mayor Ada Holm|false",
                "Residents|Ada Holm of Nordbank|false",
                "Swedish officials|Norwegian Minister Ada Holm|false"
            })
    void whoseWordsOpenTheNextParagraphMayBeOneOfThem(String unnamed, String named, boolean one) {
        assertThat(OneOfThem.next(BETWEEN, group(unnamed, 0), source(named, SourceKind.NAMED_PERSON, 40)))
                .isEqualTo(one);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Port officials|the port|true",
                "Officials|the city|true",
                "Officials|Nordbank|false",
                "Dam officials|the port|false",
                "Port workers|the port|false",
                "Port officials close to the talks|the port|false"
            })
    void aBodyIsHeardThroughItsOfficials(String unnamed, String named, boolean same) {
        assertThat(OneOfThem.is(BETWEEN, group(unnamed, 40), source(named, SourceKind.NAMED_INSTITUTION, 0)))
                .isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Critics|Mayor Ada Holm|true",
                "Some women|Ada Holm|true",
                "Some women|Mayor Ada Holm|false",
                "Officials|Ada Holm|false"
            })
    void whoIsQuotedAtOnceShowsWhatIsMeant(String unnamed, String quoted, boolean shows) {
        assertThat(OneOfThem.shows(BETWEEN, group(unnamed, 0), source(quoted, SourceKind.NAMED_PERSON, 40)))
                .isEqualTo(shows);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "one expert|Ada Holm, an expert on dams|true",
                "A retired diver|Ada Holm, a retired diver from Ostby|true",
                "one expert|Ada Holm, a baker|false",
                "a security source|security chief Ada Holm|false"
            })
    void onePersonIsIntroducedByTheSameNoun(String unnamed, String named, boolean same) {
        assertThat(SameCalling.introduced(unnamed, named)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Two lawmakers|Reps. Ada Holm and Bo Ames|true",
                "Two lawmakers|Rep. Ada Holm|false",
                "Lawmakers|Reps. Ada Holm and Bo Ames|false",
                "Two lawmakers|the bakers Ada Holm and Bo Ames|false"
            })
    void asManyAreNamedAsWereCounted(String unnamed, String named, boolean same) {
        assertThat(SameCalling.counted(unnamed, named)).isEqualTo(same);
    }

    @Test
    void whoIsCalledByTheFamilyNameWasIntroducedBefore() {
        String copy = "It was lit, Fire Chief Ada Holm told the paper. Officials said that it burned. Holm saw it.";
        Attribution holm = new Attribution(
                77, 85, 2, "see", CueClass.NEUTRAL, "Holm", 77, 81, SourceKind.NAMED_PERSON, null, null);
        assertThat(OneOfThem.is(copy, group("Officials", 48), holm)).isTrue();
    }

    @Test
    void aRulerIsNoOfficialAmongOthers() {
        String copy = "President Ada Holm left. Officials said that it burned. Holm saw it.";
        Attribution holm = new Attribution(
                56, 64, 2, "see", CueClass.NEUTRAL, "Holm", 56, 60, SourceKind.NAMED_PERSON, null, null);
        assertThat(OneOfThem.is(copy, group("Officials", 25), holm)).isFalse();
    }

    @Test
    void whoIsSetAgainstTheOthersIsNoneOfThem() {
        String copy = "Officials said that it burned, but Fire Chief Ada Holm said not.";
        Attribution holm = source("Fire Chief Ada Holm", SourceKind.NAMED_PERSON, copy.indexOf("Fire"));
        assertThat(OneOfThem.is(copy, group("Officials", 0), holm)).isFalse();
    }

    @Test
    void otherOfficialsAreNoneOfThoseHeardBefore() {
        Attribution holm = source("Fire Chief Ada Holm", SourceKind.NAMED_PERSON, 0);
        assertThat(OneOfThem.is(BETWEEN, group("Other officials", 40), holm)).isFalse();
        assertThat(OneOfThem.is(BETWEEN, group("Officials", 40), holm)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Officials|Fire Chief Ada Holm|true",
                "State Department officials|State Department spokeswoman Ada Holm|true",
                "Some dam experts|Ada Holm, who directs the Dam Institute|true",
                "Dock Street officials|Ada Holm, a spokeswoman for Harbour Hospital|false",
                "Industry analysts, however|Holm|false"
            })
    void aNameIsOfferedForWhoIsCalledTheSame(String unnamed, String named, boolean offered) {
        assertThat(OneOfThem.plainly(BETWEEN, group(unnamed, 0), source(named, SourceKind.NAMED_PERSON, 60)))
                .isEqualTo(offered);
    }

    @Test
    void aBodyThatIsHeardNextIsOneOfTheGroups() {
        assertThat(OneOfThem.is(
                        BETWEEN, group("Rights groups", 0), source("Open Doors", SourceKind.NAMED_INSTITUTION, 40)))
                .isTrue();
    }

    @Test
    void aBodyOfTheStateIsNoneOfTheGroups() {
        assertThat(OneOfThem.is(
                        BETWEEN,
                        group("Rights groups", 0),
                        source("the Interior Ministry", SourceKind.NAMED_INSTITUTION, 40)))
                .isFalse();
    }

    @Test
    void aBodyThatWasHeardBeforeIsNoneOfTheGroups() {
        assertThat(OneOfThem.is(
                        BETWEEN, group("Rights groups", 40), source("Open Doors", SourceKind.NAMED_INSTITUTION, 0)))
                .isFalse();
    }

    private static Attribution group(String source, int start) {
        return source(source, SourceKind.UNNAMED_GROUP, start);
    }

    private static Attribution source(String source, SourceKind kind, int start) {
        int end = start + source.length();
        return new Attribution(start, end, start / 40, "say", CueClass.NEUTRAL, source, start, end, kind, null, null);
    }
}
