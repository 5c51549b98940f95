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

/** Who is identified beside an unnamed group, and heard there, may be its voice: the editor is asked whether that is so. */
class NamedNearbyTest {
    private final ArticleChecker checker = new ArticleChecker();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Experts dispute that the dam is sound. It was built in 1962.¶"
                        + "Ada Holm, vice president of research for Delta Watch, said the wall had moved.",
                "Some analysts say the port is playing with fire.¶"
                        + "“It has no cranes. It has no pilots,” said Ada Holm, who heads the Harbour Institute at Ostby.",
                "In Orkel County, officials said the weir was dry. Two boats lay in the mud.¶"
                        + "Rain is not expected, said Ada Holm, spokeswoman for the Orkel County water office.",
                "One harbour expert said the toll would sink the ferry. It might, he said, sink the pier too.¶"
                        + "“People will drive around the bay,” said Bo Ames with Quay Advisors, a consulting firm.",
                "Critics say the toll is theft. “It is a tax on the poor,” the mayor of Ostby said.",
                "Many of the women say the pier is safe. “I swim there,” says Ada Holm.",
                "On Monday the city issued a statement on the flood. Officials said the pumps were new.",
                "Pentagon officials said the ship was late. The Pentagon said it had lost a screw.",
                "Rowing groups say that is far too low. It was counted in May.¶"
                        + "The Delta Rowing Association said it had counted 900 boats."
            })
    void whoIsHeardBesideMayBeTheSource(String copy) {
        assertThat(severities(copy)).doesNotContain(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Health experts believe more swimmers fell ill. The count stopped in May.¶"
                        + "Ada Holm, an Ostby woman whose son fell ill, said she almost cried.",
                "Analysts said the toll would stay. The vote is in May.¶"
                        + "At the port, the Norwegian envoy, Ada Holm, said the toll was theft.",
                "U.S. officials said the dam would go. It was built in 1962.¶President Ada Holm said she would swim there.",
                "Two other dam experts said the wall had moved.¶“It is dry,” said Ada Holm of the Delta Institute at Ostby.",
                "Authorities said the pier was shut. A sign hung there.¶Mayor Ada Holm denied it.",
                "Officials said the dam would go. It was built in 1962.¶"
                        + "“It will stand,” said Ada Holm, a former minister of works.",
                "Economists said the toll would fall. The port's own forecast, in its May report, has it at nine euros."
            })
    void whoIsOfAnotherKindIsNoAnswer(String copy) {
        assertThat(severities(copy)).contains(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A port official said the crane was sold. Gulls sat on it.¶It rained.¶A port official said the pier was next.",
                "Two port officials said the crane was sold.¶It rained.¶The pier is next, according to one of the officials."
            })
    void theSameSourceIsAskedForOnce(String copy) {
        assertThat(severities(copy)).containsExactly(Severity.WARNING);
    }

    @Test
    void whoWasThereMayTellOfHimself() {
        assertThat(severities("“I prayed the whole night,” one island visitor said."))
                .containsExactly(Severity.NOTICE);
    }

    @Test
    void whoWasThereIsAskedForWhereHeTellsOfOthers() {
        assertThat(severities("The mayor sold the island twice, one island visitor said."))
                .containsExactly(Severity.WARNING);
    }

    @Test
    void theReasonMayFollowAParagraphLater() {
        assertThat(severities("Port officials said the crane was sold.¶It rained.¶"
                        + "The officials spoke on condition of anonymity because of the lawsuit."))
                .containsExactly(Severity.NOTICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "One farmer said the weir was dry.¶It rained in Ostby.¶It rained in Orkel.¶One farmer said the weir was full.",
                "A port official said the crane was sold.¶A dam official said the wall was next."
            })
    void anotherSourceIsAskedForToo(String copy) {
        assertThat(severities(copy)).containsExactly(Severity.WARNING, Severity.WARNING);
    }

    private List<Severity> severities(String copy) {
        return checker
                .check(Copy.of("a-1", "Evening Star", copy.replace("¶", "\n\n")).parsed(), StoryEvidence.NONE)
                .stream()
                .filter(flag -> flag.rule().equals("attribution.anonymous-source"))
                .map(Flag::severity)
                .toList();
    }
}
