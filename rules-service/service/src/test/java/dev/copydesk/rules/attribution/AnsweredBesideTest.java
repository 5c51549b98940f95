package dev.copydesk.rules.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.rules.Copy;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nothing is asked, or little, where the copy itself says a sentence further on who it is. */
class AnsweredBesideTest {
    private final ArticleChecker checker = new ArticleChecker();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Democrats said the toll was too high. “It is a tax on the poor,” said Rep. Ada Holm.",
                "Several lawmakers said the toll was too high. “It is a tax on the poor,” Sen. Ada Holm said.",
                "The mayor said the dam would go. It was built in 1962.¶Mayor Ada Holm swam there as a child.",
                "Sweden's prime minister said the dam would go. Prime Minister Ada Holm swam there as a child.",
                "Some said the wall had moved. Others said it had not.",
                "Abbas lost. The governor said the weir would go. It was too dear, Abbas said.",
                "The president said the weir would go.",
                "Republicans said in a poll that the weir would cost 40 million crowns.",
                "Ada Holm lost. The 71-year-old former minister said the weir would go.",
                "Her father said the weir would go. Bo Ames has built three of them.",
                "Ada Holm and Bo Ames know the weir. Both have warned of 40 floods.",
                "There is a lot of talk of a new weir.",
                "An Acme spokesman said the weir would go.",
                "The prosecutor said he would not sue. Bo Ames said there was too little to go by.",
                "Ada Holm’s father said the weir would go. “It leaks,” Bo Holm said.",
                "A spokesman said the weir would go. “It leaks,” press secretary Bo Ames said.",
                "Officials said the weir would go. The Ostby Water Department said it leaked.",
                "Her critics said the weir would go.",
                "The council did not say what it was told by its advisers.",
                "The marchers came from the very farms that the council purports to represent.",
                "A poet spoke with historian Bo Ames, who once claimed that the weir was cursed.",
                "Bo Ames, the head of the yard, claimed he knew nothing of the leak.",
                "Two bombs went off at the 2013 race. Three people were killed that day.",
                "The Courier has a column titled “Ten Years”:¶Keepers say the wall moved by 30 metres in 2019.",
                "Weir keepers said it was dry. “I have not seen a fish,” said Keeper Ada Holm.",
            })
    void whoIsNamedAtOnceIsNotAskedFor(String copy) {
        assertThat(severities(copy)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two port officials said the dam had moved by 30 metres.¶The wall is weak, according to one of the officials,"
                        + " who asked not to be identified discussing the plans.",
                "Flood experts said the reservoir could overflow within weeks. It was built in 1962. The Ostby water agency said in a"
                        + " report that the reservoir might overflow in weeks.",
                "According to a review by Harbor University researchers, the toll fell by 12 percent. The pier was built in 1962."
                        + " Researchers say the toll killed the ferry.",
                "I swim there. My wife does. I asked my friends. Officials said the dam had cost 40 million crowns, and I laughed.",
                "Sweden's prime minister said the dam would go. It was built in 1962. It is dry. It has no fish. It leaks."
                        + " Prime Minister Bo Ames of Norway swam there."
            })
    void whatIsAnsweredInPartIsANotice(String copy) {
        assertThat(severities(copy)).isNotEmpty().containsOnly(Severity.NOTICE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Flood experts said the reservoir could overflow within weeks. The mayor of Ostby, Ada Holm, said a school would open.",
                "Activists say police killed 14 protesters and must be tried.",
                "Officials said the mayor took bribes. The town was built in 1962. It has no yard.¶“The mayor came to my shop for cake and"
                        + " took the bribes with him,” Ada Holm said.",
                "There is widespread speculation that Holm poisoned her husband.",
                "There is talk of a new weir.",
                "Prison advocates say that guards beat 40 inmates who stole bread.",
                "The reservoir reportedly lost half of its water. The mayor of Ostby, Ada Holm, said a school would open.",
                "I swim there. Officials said the dam had cost 40 million crowns. “I told my wife that I and my son will not pay for it,"
                        + " nor will my boss,” said Ada Holm, a baker."
            })
    void whoSpeaksOfSomethingElseIsNoAnswer(String copy) {
        assertThat(severities(copy)).contains(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least three people were killed, officials said. Ada Holm, a baker, said three people came to buy bread.",
                "Officials said Bo Ames had taken bribes worth 2 million crowns. Ames said he had never taken bribes.",
                "The soldiers reportedly raped women in the village. The army said no soldiers had been in the village.",
                "The bank reportedly lost 40 million crowns. Ada Holm, a singer, said her album had sold 40 million times.",
                "Two port officials said 40 people had died in the fire. Ada Holm, a cook, said 40 people had come to see the fire.",
                "I swim there. My wife does. I asked my friends. Officials said Bo Ames had raped three girls in 2019.",
                "World War I began. King Charles I died. Elizabeth I and World War I are taught. Officials said the pier had cost nine crowns.",
                "One guard said Bo Ames had beaten the prisoners. It rained. Another guard, who asked not to be named because he feared for"
                        + " his job, said that was a lie.",
                "The United Dock Workers said the pier was cold. It rained. Workers said Bo Ames had robbed two women."
            })
    void whatIsGraveOrDeniedOrTheWordOfAnotherIsAskedFor(String copy) {
        assertThat(severities(copy)).contains(Severity.WARNING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Holm’s father said the weir would go. “It leaks,” Ada Holm said.",
                "The prosecutor said Bo Ames had left. Defense attorney Ada Holm was in court.",
                "The prosecutor said Bo Ames had left. Defense attorney Ada Holm said he was in court.",
                "The police chief said it rained.¶Fire Chief Ada Holm was at the station.",
                "The mayor said it rained. Former Mayor Ada Holm was at the station.",
                "A spokesman for the mayor said it rained. Bo Ames was at the station.",
                "The sheriff said the governor took bribes. “I did not,” Holm said.",
                "Holm's aide said she took cash from the firm. “I did not,” Holm said.",
                "The president said the weir would go. The president said Bo Ames had killed the girl.",
                "Republicans said in a poll that the weir would cost 40 million crowns. Republicans said Bo Ames had killed the girl.",
                "He killed her, the president said in a speech on Monday.",
                "Her grandmother said the weir would go. It was too dear, Holm said.",
                "The governor said the weir was too dear, but Holm said it was not.",
                "The former prosecutor said the mayor had taken bribes.",
                "Everyone said the coach had raped the girls.",
                "Her lawyer said she was innocent of murder. The body of Bo Ames was found in May.",
                "Republicans said Democrats had stolen ballots when soldiers voted. A poll was held in May.",
                "A gunman opened fire in Ostby. The school has 400 pupils. He killed 14 children before he fled.",
                "The Russian president said it rained. President Bo Ames of Norway was asleep.",
                "Republicans said Bo Ames had stolen 40,000 ballots. Ada Holm, a farmer, said it rained.",
                "Some said Bo Ames had killed the girl."
            })
    void whoHoldsAnotherOfficeOrSpeaksOfAnotherThingLeavesTheRemark(String copy) {
        assertThat(severities(copy)).containsOnly(Severity.NOTICE).isNotEmpty();
    }

    private List<Severity> severities(String copy) {
        return checker
                .check(Copy.of("a-1", "Evening Star", copy.replace("¶", "\n\n")).parsed(), StoryEvidence.NONE)
                .stream()
                .map(Flag::severity)
                .toList();
    }
}
