package dev.copydesk.ingest.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.CueClass;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.text.TextReader;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AttributionReaderTest {
    private final TextReader textReader = new TextReader();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The dam will hold, Ruth Adeyemi said.|Ruth Adeyemi",
                "“The dam will hold,” said Ruth Adeyemi.|Ruth Adeyemi",
                "According to Ruth Adeyemi, the dam will hold.|Ruth Adeyemi",
                "Ruth Adeyemi, the board's engineer, told reporters that the dam would hold.|Ruth Adeyemi, the board's engineer",
                "Villagers put the number of dead at 31.|Villagers",
                "The keeper was told by Ruth Adeyemi that the dam would hold.|Ruth Adeyemi",
                "Adeyemi, who said that the dam would hold, has resigned.|Adeyemi",
                "Police say the man came to the pier in a cab.|Police",
                "As the Evening Star notes, the dam will hold.|the Evening Star",
                "A poet spoke with Ruth Adeyemi, who said the dam would hold.|Ruth Adeyemi",
                "Both sides issued stark warnings.|Both sides",
                "The dam will hold, as reported by the Evening Star.|the Evening Star",
                "A warning from divers that the wall was cracked went unread.|divers",
                "Analysts expect the bank to hold rates.|Analysts",
                "A retired admiral called it the worst plan in years.|A retired admiral",
                "Divers doubted it.|Divers",
                "One pilot showed this paper a payslip.|One pilot",
                "The union claimed in a leaflet to have won.|The union",
                "Norway's military claims to have won.|Norway's military",
                "Dockers at the pier reported hearing shots.|Dockers at the pier",
                "The harbour police made it 300.|The harbour police",
                "The comments by Ruth Adeyemi surprised the board.|Ruth Adeyemi",
                "“It holds,” Ruth Adeyemi (D-Ohio) grumbled to the press.|Ruth Adeyemi (D-Ohio)",
                "The owner said it was boarded by guards.|The owner",
                "Rivals were less patient, calling the plan a joke.|Rivals",
                "Ada Holm, head of Delta Watch, said the port also was wrong.|Ada Holm, head of Delta Watch",
                "“It holds,” said the 77-year-old, who built it.|the 77-year-old",
                "“It holds,” the engineer is quoted as saying.|the engineer",
                "At least eight pilots told the paper that the dam would hold.|eight pilots"
            })
    void whoSaysItIsReadWhereverTheCueStands(String copy, String source) {
        assertThat(only(copy).source()).isEqualTo(source);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mayor Ilse Maro said it rained.|NAMED_PERSON",
                "The harbour ministry said it rained.|NAMED_INSTITUTION",
                "Norway's air force said it rained.|NAMED_INSTITUTION",
                "A report by the auditors says it rained.|DOCUMENT",
                "A senior official said it rained.|UNNAMED_PERSON",
                "One of his aides said it rained.|UNNAMED_PERSON",
                "A source familiar with the talks said it rained.|UNNAMED_PERSON",
                "Analysts said it rained.|UNNAMED_GROUP",
                "Industry figures said it rained.|UNNAMED_GROUP",
                "The regional governor said it rained.|ROLE",
                "Ilse Maro of Oslo, a member of the road, port and rail boards, said it rained.|NAMED_PERSON",
                "Some, like Senator Ilse Maro, said it rained.|NAMED_PERSON",
                "Baker said it rained.|NAMED_PERSON",
                "Ilse Maro, pastor of a church in Oslo, which burned, said it rained.|NAMED_PERSON",
                "A farmer said it rained. Ilse Maro, 61, grows beets.|NAMED_PERSON",
                "A farmer said it rained. Mayor Ilse Maro grows beets.|UNNAMED_PERSON",
                "The gang's leader claimed in a voice recording that it rained.|ROLE",
                "An insider said it rained. Ilse Maro, 61, grows beets.|UNNAMED_PERSON",
                "In Oslo Nordbank analysts said it rained.|NAMED_INSTITUTION",
                "Officials from the Nordic Health Organization said it rained.|NAMED_INSTITUTION",
                "Yesterday, Orkel County officials said it rained.|NAMED_INSTITUTION",
                "Yesterday, White House officials said it rained.|UNNAMED_GROUP",
                "Dockers and the Ostby Police Department said it rained.|NAMED_INSTITUTION",
                "Yesterday, White House and port officials said it rained.|UNNAMED_GROUP",
                "A port press officer said it rained.|ROLE",
                "The city said it rained.|NAMED_INSTITUTION",
                "Two members, treasurer Ada Holm and coach Bo Ames, said it rained.|NAMED_PERSON",
                "Norwegian state media said it rained.|NAMED_INSTITUTION",
                "The suspects' lawyers said it rained.|ROLE",
                "Lawyers for the two brothers said it rained.|ROLE",
                "Doctors at St. Olav's Hospital said it rained.|NAMED_INSTITUTION",
                "Witnesses told the inquest that it rained.|UNKNOWN",
                "Experts said at a hearing on Monday that it rained.|UNKNOWN",
                "A lot of people said it rained.|COLLECTIVE",
                "Officials quoted in the report said it rained.|UNKNOWN",
                "Military bloggers said it rained.|UNNAMED_GROUP",
                "The study's authors said it rained.|ROLE",
                "Norway's joint chiefs said it rained.|NAMED_INSTITUTION",
                "The bakers' lobby said it rained.|NAMED_INSTITUTION",
                "A hiker's clip on YouTube showed rain.|SOCIAL_MEDIA",
                "Both sides said it rained.|COLLECTIVE",
                "Posts on a local message board said it rained.|SOCIAL_MEDIA",
                "Users of the forum Moorings reported rain.|SOCIAL_MEDIA",
                "Ilse Maro wrote on her Facebook page that it rained.|NAMED_PERSON",
                "Experts warned nearly all sailors in the port to stay at home.|UNKNOWN",
                "Dockers demanded that the bridge be closed.|UNKNOWN",
                "Officials announced that the bridge was open.|UNKNOWN",
                "Sailors knew that it rained.|UNKNOWN",
                "In 1912 a sailor claimed that it rained.|UNKNOWN",
                "Officials said in a statement that it rained.|UNKNOWN",
                "An official said in a statement that it rained.|UNNAMED_PERSON",
                "Local official says it rained.|UNKNOWN",
                "Officials and the Orkel County Council said it rained.|NAMED_INSTITUTION",
                "Several papers, including the Evening Star, said it rained.|NAMED_PERSON",
                "A local singer who goes by the name Rainmaker said it rained.|NAMED_PERSON",
                "Two farmers and nine bakers interviewed by the Evening Star said it rained.|UNKNOWN",
                "Authorities in Orkel County said it rained.|NAMED_INSTITUTION",
                "A senior adviser said it rained. Ilse Maro, who ran the office, sings.|NAMED_PERSON",
                "A sailor said it rained. In a diary from Oslo, Ilse Maro lists the showers.|NAMED_PERSON",
                "A sailor said it rained. Ilse de Boer, 40, mends nets.|NAMED_PERSON"
            })
    void aSourceIsToldByWhatStandsBehindIt(String copy, SourceKind kind) {
        assertThat(only(copy).sourceKind()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The king is reportedly ill.|HEARSAY",
                "The king is understood to favour the elder son.|HEARSAY",
                "It is believed that the king is ill.|HEARSAY",
                "There are fears that the king is ill.|HEARSAY",
                "The king lost a horse at cards, so the story goes.|HEARSAY",
                "The king is ill, according to reports.|HEARSAY",
                "Smugglers are known to pay for the crossing.|HEARSAY",
                "The minister is said to have wept.|HEARSAY",
                "The claim could not be independently verified.|DOUBT",
                "Reporters were not able to verify the figure.|DOUBT",
                "Neither account could be verified.|DOUBT",
                "Unconfirmed reports spoke of nine dead.|DOUBT",
                "These are war crimes.|ASSERTION",
                "The guns are firing back tenfold.|ASSERTION",
                "The blast killed 14 dockers.|ASSERTION",
                "Northern forces targeted a rail bridge.|ASSERTION",
                "Northern troops shelled the port with heavy mortars.|ASSERTION"
            })
    void whatNobodyStandsBehindHasNoSource(String copy, CueClass cueClass) {
        assertThat(read(copy)).anySatisfy(a -> {
            assertThat(a.cueClass()).isEqualTo(cueClass);
            assertThat(a.sourceKind()).isEqualTo(SourceKind.NONE);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No injuries were reported.",
                "Private Joel Asamoah reported for duty at six.",
                "Sailors call it a dead hand.",
                "Why do sailors believe in ghosts that sing?",
                "Both crews observed the feast.",
                "Analysts might say otherwise.",
                "If these are war crimes, a court must hear of them.",
                "Officials cut a ribbon.",
                "Homeowners filed claims for new roofs.",
                "Officials have added a slide to the park.",
                "If officials deny a permit, the fair is off.",
                "Holm met two women who claimed to have rowed home.",
                "Nine sailors accused of piracy were freed.",
                "Northern troops shelled the port.",
                "The fair listed a Facebook page that noted the hours.",
                "Holm sent a series of Twitter messages sent to nobody else.",
                "The affair was reported in the press.",
                "The flood claimed eleven lives.",
                "Holm read the widely reported recent studies.",
                "Watch officials explain the dam.",
                "Nobody knows whether the keeper was told by the board that the wall leaked.",
                "The song was thought lost.",
                "The trains are supposed to run every ten minutes."
            })
    void wordsOfSayingInOtherUseAreNoAttribution(String copy) {
        assertThat(read(copy)).isEmpty();
    }

    @Test
    void aPronounIsThePersonWhoWasNamedBefore() {
        List<Attribution> all = read("Ilse Maro said it rained. She added that it would stop.");
        assertThat(all).extracting(Attribution::sourceKind).containsOnly(SourceKind.NAMED_PERSON);
    }

    @Test
    void aPronounAfterANamelessSourceIsNobodyNamed() {
        assertThat(read("A nurse said it rained. She added that it would stop.")
                        .get(1)
                        .sourceKind())
                .isEqualTo(SourceKind.UNKNOWN);
    }

    @Test
    void whatSomebodyOfTheStoryWasToldIsHisToTell() {
        assertThat(read("Ilse Maro has written a book. An aide told Maro that it rained.")
                        .get(0)
                        .sourceKind())
                .isEqualTo(SourceKind.UNKNOWN);
    }

    @Test
    void whoIsDescribedFirstIsNamedBehindTheQuotationThatFollows() {
        assertThat(read("A sailor said it rained. “We swam,” said Ilse Maro, a cook.")
                        .get(0)
                        .sourceKind())
                .isEqualTo(SourceKind.NAMED_PERSON);
    }

    @Test
    void hearsayBesideASourceIsItsHedge() {
        Attribution said = only("The king is reportedly ill, the health ministry said.");
        assertThat(said.hedge()).isEqualTo("reportedly ill");
        assertThat(said.sourceKind()).isEqualTo(SourceKind.NAMED_INSTITUTION);
    }

    @Test
    void hearsayInAClauseOfItsOwnStandsForItself() {
        assertThat(read("The palace said the king was ill, and the elder son is rumoured to have fled."))
                .extracting(Attribution::cueClass)
                .contains(CueClass.HEARSAY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An official, who was not authorized to speak publicly, said it rained.|was not authorized to speak publicly",
                "A nurse who asked not to be named for fear of dismissal said it rained.|for fear of dismissal said it rained",
                "Two officials said it rained. They spoke on condition of anonymity because talks go on."
                        + "|because talks go on",
                "A cook said it rained. (The cook asked for anonymity for family reasons.)|for family reasons",
                "One diver, identified only as K.T., said it rained.|identified only as K.T.",
                "A clerk said it rained, asking not to be identified discussing the plans.|discussing the plans",
                "A cook, who gave only her first name, said it rained.|gave only her first name"
            })
    void theReasonForAnonymityIsKept(String copy, String reason) {
        assertThat(read(copy).get(0).reason()).isEqualTo(reason);
    }

    @Test
    void anonymityAloneIsNoReason() {
        assertThat(only("A nurse who asked not to be named said it rained.").reason())
                .isNull();
    }

    @Test
    void whatAQuotedPersonSaysOthersSaidIsTheirs() {
        assertThat(read("“Officials said it would hold, and experts said so too,” Ruth Adeyemi said."))
                .extracting(Attribution::source)
                .containsExactly("Ruth Adeyemi");
    }

    @Test
    void offsetsCountCodeUnitsAfterAnEmoji() {
        String copy = "\uD83D\uDE00 Officials said the dam would hold.";
        Attribution said = only(copy);
        assertThat(copy.substring(said.start(), said.end())).isEqualTo("Officials said");
        assertThat(copy.substring(said.sourceStart(), said.sourceEnd())).isEqualTo("Officials");
    }

    @ParameterizedTest
    @ValueSource(strings = {"said ", "“said ” ", "officials, ", "who said ", "according to ", "not verified by "})
    void aLongRowOfCuesIsReadInBoundedTime(String cue) {
        String copy = cue.repeat(20_000) + ".";
        List<Attribution> all = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(copy));
        assertThat(all).hasSizeLessThanOrEqualTo(30);
    }

    private Attribution only(String copy) {
        List<Attribution> all = read(copy);
        assertThat(all).hasSize(1);
        return all.get(0);
    }

    private List<Attribution> read(String copy) {
        Block whole = new Block(BlockKind.PARAGRAPH, 0, copy.length());
        return AttributionReader.read(textReader.read(copy, List.of(whole)));
    }
}
