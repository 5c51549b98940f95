package dev.copydesk.rules.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.contracts.EditorialName;
import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.Copy;
import dev.copydesk.rules.desk.AuthorityList;
import dev.copydesk.rules.names.spelling.NameForm;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class EditorialNamesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String COPY = "The bridge was closed by Wiebke Hansmen, the harbour master, on Monday.";

    private final String name = UUID.randomUUID().toString();
    private final String article = "test:" + UUID.randomUUID();

    @Inject
    AuthorityList list;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    private ArticleTopics topics;

    @BeforeEach
    void connect() {
        topics = new ArticleTopics(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        topics.send(Topics.NAMES, name, null);
        await().atMost(PATIENCE).until(() -> !has("Wiebke Hansemann"));
        topics.close();
    }

    private boolean has(String form) {
        return list.names().has(NameForm.of(form));
    }

    private void settle() {
        EditorialName settled = new EditorialName(
                name, "Wiebke Hansemann", Kind.PERSON, List.of("Wibke Hansemann"), "harbour master", null);
        topics.send(Topics.NAMES, name, MessageCodec.write(settled));
        await().atMost(PATIENCE).until(() -> has("Wiebke Hansemann"));
    }

    private List<Flag> flags(long revision) {
        topics.push(
                Copy.of(article, "The Harbour Post", COPY).revision(revision).parsed());
        return await()
                .atMost(PATIENCE)
                .until(() -> topics.verdictsOn(article), found -> found.stream()
                        .anyMatch(verdict -> verdict.header().revision() == revision))
                .stream()
                .filter(verdict -> verdict.header().revision() == revision)
                .map(CheckedArticle::flags)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aNameOfTheNewsroomIsInUseWithoutARestartUntilItIsRemoved() {
        assertThat(flags(1)).isEmpty();

        settle();
        assertThat(flags(2)).extracting(Flag::rule).containsExactly("name.misspelled-name");

        topics.send(Topics.NAMES, name, null);
        await().atMost(PATIENCE).until(() -> !has("Wiebke Hansemann"));
        assertThat(flags(3)).isEmpty();
    }

    @Test
    void aNameThatCannotBeReadIsPassedOver() {
        topics.send(Topics.NAMES, "broken", "{\"name\":".getBytes(StandardCharsets.UTF_8));

        settle();

        assertThat(has("Wibke Hansemann")).isTrue();
    }
}
