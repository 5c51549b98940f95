package dev.copydesk.contracts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.contracts.Samples.Sample;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.article.SubmittedArticle;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Messages of every earlier shape are still read, and what a later shape adds is passed over. */
class CompatibilityTest {
    static Stream<Sample> samples() throws IOException {
        return Samples.all();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aMessageOfEveryEarlierShapeIsRead(Sample sample) {
        Object message = MessageCodec.read(sample.bytes(), sample.type());
        assertThat(MessageCodec.read(MessageCodec.write(message), sample.type()))
                .isEqualTo(message);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void noFactOrFlagOfAnEarlierShapeIsLost(Sample sample) {
        Object message = MessageCodec.read(sample.bytes(), sample.type());
        if (message instanceof ParsedArticle parsed) {
            assertThat(parsed.facts().blocks()).isNotEmpty();
            assertThat(parsed.facts().sentences()).isNotEmpty();
            assertThat(parsed.facts().quantities()).isNotEmpty();
            assertThat(parsed.facts().names()).isNotEmpty();
        }
        if (message instanceof CheckedArticle checked) {
            assertThat(checked.flags()).isNotEmpty().allSatisfy(flag -> assertThat(flag.quote())
                    .isEqualTo(checked.text().substring(flag.start(), flag.end())));
        }
    }

    @Test
    void whatALaterShapeAddsIsPassedOver() {
        String later =
                """
                {"header":{"articleId":"a:1","revision":1,"acceptedAt":"2026-03-04T09:00:00Z","mood":"calm"},
                 "contentType":"text/plain","content":"Words.","attachments":[{"any":"thing"}]}""";
        SubmittedArticle article = MessageCodec.read(later.getBytes(StandardCharsets.UTF_8), SubmittedArticle.class);
        assertThat(article.content()).isEqualTo("Words.");
    }

    @Test
    void bytesThatHoldNoMessageAreRefusedWithoutQuotingThem() {
        byte[] secret = "{\"header\": \"a very private article\"".getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> MessageCodec.read(secret, ParsedArticle.class))
                .isInstanceOf(UnreadableMessageException.class)
                .hasMessageContaining("ParsedArticle")
                .hasMessageNotContaining("private");
    }
}
