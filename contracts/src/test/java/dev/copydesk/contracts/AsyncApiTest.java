package dev.copydesk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The AsyncAPI document names the topics and event types that the code uses, and its references lead somewhere. */
class AsyncApiTest {
    private static final Path RESOURCES = Path.of("src/main/resources");

    @Test
    void itHasEveryTopicAndTheDeadLettersOfThoseOfArticles() throws IOException {
        Stream<String> ofArticles = Stream.of(Topics.SUBMITTED, Topics.PARSED, Topics.CHECKED)
                .flatMap(topic -> Stream.of(topic, topic + Topics.DEAD_LETTER_SUFFIX));
        List<String> topics = Stream.concat(ofArticles, Stream.of(Topics.NAMES, Topics.SOURCES, Topics.PACKS))
                .toList();
        assertThat(document().get("channels").findValuesAsText("address")).containsExactlyInAnyOrderElementsOf(topics);
    }

    @Test
    void itsMessagesAreTheEventTypes() throws IOException {
        assertThat(document().at("/components/messages").findValuesAsText("name"))
                .contains(
                        EventTypes.SUBMITTED,
                        EventTypes.PARSED,
                        EventTypes.CHECKED,
                        EventTypes.NAME,
                        EventTypes.SOURCE_STATUS,
                        EventTypes.PACKS);
    }

    @Test
    void everyReferenceLeadsSomewhere() throws IOException {
        JsonNode document = document();
        assertThat(document.findValuesAsText("$ref")).isNotEmpty().allSatisfy(reference -> {
            if (reference.startsWith("#")) {
                assertThat(document.at(reference.substring(1)).isMissingNode()).isFalse();
            } else {
                assertThat(RESOURCES.resolve(reference)).exists();
            }
        });
    }

    private static JsonNode document() throws IOException {
        return new YAMLMapper().readTree(Files.readString(RESOURCES.resolve("asyncapi.yaml")));
    }
}
