package dev.copydesk.ingest.language.text.tag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import opennlp.tools.postag.POSModel;
import opennlp.tools.postag.POSTagFormat;
import opennlp.tools.postag.POSTaggerME;
import org.junit.jupiter.api.Test;

/** OpenNLP's own decoder over the same model is the oracle. */
class TaggerTest {
    private static final List<String> SUBJECTS = List.of(
            "The harbour master",
            "Ada Holm",
            "Two of the three ferries",
            "Police in Porto",
            "A report by the audit office",
            "He",
            "Nobody",
            "The U.S. envoy , Gen. Rui Dias ,",
            "Prices",
            "More than 40 % of the boats");
    private static final List<String> VERBS = List.of(
            "said",
            "will raise",
            "had not struck",
            "claims to have seen",
            "was told about",
            "drones over",
            "left",
            "is expected to launch",
            "fell by 12.5 against",
            "should have been reporting");
    private static final List<String> REST = List.of(
            "the toll on Monday .",
            "that 585 nets were lost -- a record .",
            "`` a calm week '' in the north .",
            "it again , as the well-known fishermen like to say .",
            "its $ 4.5bn plan ( the second ) !",
            "Lisbon 's fleet ?");

    @Test
    void itTagsAsOpenNlpDoesButForAFewInTenThousandWords() throws IOException {
        Tagger tagger = new Tagger();
        POSTaggerME oracle = new POSTaggerME(
                new POSModel(TaggerTest.class.getResourceAsStream("/en-pos-maxent.bin")), POSTagFormat.PENN);
        int words = 0;
        int different = 0;
        for (String subject : SUBJECTS) {
            for (String verb : VERBS) {
                for (String rest : REST) {
                    String[] sentence = (subject + " " + verb + " " + rest).split(" ");
                    String[] expected = oracle.tag(sentence);
                    String[] actual = tagger.tag(weights(sentence));
                    for (int i = 0; i < sentence.length; i++) {
                        words++;
                        different += expected[i].equals(actual[i]) ? 0 : 1;
                    }
                }
            }
        }
        assertThat(words).isGreaterThan(5_000);
        assertThat(different).isLessThanOrEqualTo(words / 1_000);
    }

    @Test
    void aSentenceOfOneWordAndNoneAreTagged() {
        assertThat(new Tagger().tag(weights("Rain"))).hasSize(1);
        assertThat(new Tagger().tag(weights())).isEmpty();
    }

    private static WordWeights[] weights(String... words) {
        return Stream.of(words).map(TagModel.shared()::weigh).toArray(WordWeights[]::new);
    }
}
