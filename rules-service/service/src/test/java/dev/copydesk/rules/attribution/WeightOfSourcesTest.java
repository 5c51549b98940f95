package dev.copydesk.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.rules.Copy;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A voice without a name is worth an alarm where much hangs on its words, and a notice where it is a view, or can be looked up. */
class WeightOfSourcesTest {
    private final ArticleChecker checker = new ArticleChecker();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sailors said the new pier was a very welcome change.",
                "Dock workers said the town should wait for spring.",
                "Pundits say the speech was aimed at the islands.",
                "Critics say the bridge is a toy of the rich.",
                "Social media users expressed relief that the strike was over.",
                "A top port official said the crane was sold.¶It was built in 1962.¶Port official Ada Holm said it went to Orkel.",
                "“Ostby has lost its mind,” one woman wrote.",
                "A former clerk said in an affidavit that the safe had been empty for years.",
                "The minister wept at a news conference on the quay. Port officials also said the wreck had moved."
            })
    void aViewAndWhatCanBeLookedUpAreNoAlarm(String copy) {
        assertThat(severities(copy)).isNotEmpty().containsOnly(Severity.NOTICE);
    }

    @Test
    void aWordOfCautionInATaleOfACrimeThatIsChargedNeedsNoRemark() {
        assertThat(
                        severities(
                                "Ada Holm is charged with arson. The blaze began in a shed.¶Holm allegedly bought the petrol in Ostby."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Harbour officials said the new pier had cost 40 million crowns.",
                "Dock workers said the town would lose the ferry.",
                "Critics say the mayor took bribes.",
                "A former clerk said that the safe had been empty for years.",
                "Harbour officials said the town should wait for spring.",
                "Friends said twenty miners had drowned.",
                "A family friend said the priest had molested her son.",
                "Villagers said soldiers often beat prisoners.",
                "Residents said the dam must have been sabotaged.",
                "A former nurse said it was sad that the surgeon let a baby starve.",
                "Neighbors said he was very nice, but that he had raped two girls.",
                "“It was terrible,” a resident said. “Soldiers shot six men in the square.”",
                "“I saw the mayor take the bribe,” one worker said.",
                "“Holm killed her,” one woman wrote.",
                "Activists said police killed 12 protesters.",
                "Protesters said soldiers opened fire.",
                "Critics argue that the mayor took bribes.",
                "The mayor spoke at a news conference on Monday. Two aides said he had taken bribes.",
                "Facebook users complained that the army had shelled the hospital.",
                "Dock workers said the town should wait. The plan is old. Dock workers said the foreman had raped two girls.",
                "Critics argue it is a folly. The plan is old. Critics say the mayor took bribes.",
                "Holm allegedly bought the petrol in Ostby."
            })
    void whatCanBeCheckedOrDisputedStaysOne(String copy) {
        assertThat(severities(copy)).contains(Severity.WARNING);
    }

    private List<Severity> severities(String copy) {
        return checker
                .check(Copy.of("a-1", "Evening Star", copy.replace("¶", "\n\n")).parsed(), StoryEvidence.NONE)
                .stream()
                .map(Flag::severity)
                .toList();
    }
}
