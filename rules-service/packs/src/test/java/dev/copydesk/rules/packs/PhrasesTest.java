package dev.copydesk.rules.packs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.flag.Suggestion;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PhrasesTest {
    private static final String HEAD = "phrase,instead,why,severity,case,in\n";

    private static List<Flag> flags(String rows, String headline, String paragraph) {
        return PackReader.read(Packs.with("words.csv", HEAD + rows)).check(Packs.article(headline, paragraph));
    }

    private static List<String> quotes(String rows, String paragraph) {
        return flags(rows, "Quay opens", paragraph).stream().map(Flag::quote).toList();
    }

    @Test
    void aFlagSaysWhatToWriteAndWhichRowOfWhichEditionAsksForIt() {
        Flag flag = flags("utilise,use,Short words first.,notice\n", "Quay opens", "Crews utilise the new crane.")
                .get(0);

        assertThat(flag.rule()).isEqualTo("house.harbour.words");
        assertThat(flag.quote()).isEqualTo("utilise");
        assertThat(flag.start()).isEqualTo("Quay opens\nCrews ".length());
        assertThat(flag.severity()).isEqualTo(Severity.NOTICE);
        assertThat(flag.message()).isEqualTo("“use” rather than “utilise”. Short words first.");
        assertThat(flag.working()).containsExactly("words.csv, line 2");
        assertThat(flag.suggestions()).extracting(Suggestion::replacement).containsExactly("use");
        assertThat(flag.pack().name()).isEqualTo("harbour");
        assertThat(flag.pack().version()).isEqualTo("3");
    }

    @Test
    void wholeWordsAreFoundWhateverTheirCapitalsAndTheSpaceBetweenThem() {
        assertThat(quotes("in the wake of,after\n", "IN THE\u00a0wake\tof it all, in the waken of nothing."))
                .containsExactly("IN THE\u00a0wake\tof");
        assertThat(quotes("e-mail,email\n", "An e‑mail, not an e - mail nor one of many e-mails."))
                .containsExactly("e‑mail");
        assertThat(quotes("Kiev,Kyiv\n", "Kiev's Kiev-based crews of the kievan line, see kiev.example and @kiev."))
                .containsExactly("Kiev", "Kiev");
    }

    @Test
    void aWordAtTheBeginningOfASentenceIsReplacedByOneWithACapital() {
        assertThat(flags("utilise,use\n", "Quay opens", "Utilise it.").get(0).suggestions())
                .extracting(Suggestion::replacement)
                .containsExactly("Use");
    }

    @Test
    void capitalsCountWhereTheRowSaysSo() {
        assertThat(quotes("US,U.S.,,,exact\n", "It told us what the US wants.")).containsExactly("US");
        assertThat(quotes("Iphone,iPhone\n", "An Iphone, an iPhone and an IPHONE."))
                .containsExactly("Iphone", "IPHONE");
    }

    @Test
    void aLongerPhraseThatIsAllowedKeepsAShorterOneFromBeingFoundInIt() {
        assertThat(quotes("Kiev,Kyiv\nchicken Kiev,,,allow\n", "They ate chicken Kiev in Kiev."))
                .containsExactly("Kiev");
    }

    @Test
    void whatOthersAreQuotedWithIsLeftAloneUnlessTheRowAsksForIt() {
        String copy = "They utilise cranes. “We utilise cranes,” she said, and they utilise more.";
        assertThat(quotes("utilise,use\n", copy)).hasSize(2);
        assertThat(quotes("utilise,use,,,,everywhere\n", copy)).hasSize(3);
    }

    @Test
    void aRowForHeadingsLeavesTheParagraphsAlone() {
        List<Flag> flags = flags("slams,criticises,,,,headings\n", "Mayor slams board", "The mayor slams the board.");

        assertThat(flags).extracting(Flag::start).containsExactly(6);
    }

    @Test
    void nothingIsFoundAcrossTheEndOfAParagraph() {
        assertThat(flags("opens crews,x\n", "Quay opens", "Crews wait.")).isEmpty();
    }

    @Test
    void offsetsCountAnEmojiAsTwo() {
        Flag flag = flags("utilise,use\n", "🚢 Quay", "We utilise it.").get(0);

        assertThat(flag.start()).isEqualTo(11);
        assertThat(flag.quote()).isEqualTo("utilise");
    }

    @Test
    void thousandsOfRowsCostAnArticleNoMoreThanOneDoes() {
        String rows = IntStream.range(0, 9_000)
                .mapToObj(row -> "the the word" + row + ",other\n")
                .collect(Collectors.joining());
        Pack pack = PackReader.read(Packs.with("words.csv", HEAD + rows));
        String paragraph = "the ".repeat(100_000) + "word7";
        long began = System.nanoTime();

        assertThat(pack.check(Packs.article("Long", paragraph))).hasSize(1);
        assertThat(System.nanoTime() - began).isLessThan(10_000_000_000L);
    }
}
