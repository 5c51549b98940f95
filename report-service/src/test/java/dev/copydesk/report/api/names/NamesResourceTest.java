package dev.copydesk.report.api.names;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import dev.copydesk.contracts.EditorialName;
import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.EncoderConfig;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class NamesResourceTest {
    private static final String NAMES = "/api/v1/names";

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private static RequestSpecification chief() {
        return given().header("Authorization", "Bearer names-secret-for-tests");
    }

    private static RequestSpecification csv(byte[] file) {
        return chief().config(RestAssured.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs("text/csv", ContentType.BINARY)))
                .contentType("text/csv")
                .body(file);
    }

    private static String post(String name) {
        return chief().contentType(ContentType.JSON)
                .body(Map.of(
                        "name",
                        name,
                        "kind",
                        "person",
                        "aliases",
                        List.of("Lies Vroonhoven"),
                        "role",
                        "harbour master of Terneuzen"))
                .post(NAMES)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** The last message on a name; empty while there is none. */
    private List<ConsumerRecord<String, byte[]>> messagesOn(String id) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = List.of(new TopicPartition(Topics.NAMES, 0));
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            long end = consumer.endOffsets(partitions).get(partitions.get(0));
            List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
            while (consumer.position(partitions.get(0)) < end) {
                consumer.poll(Duration.ofMillis(100)).forEach(found::add);
            }
            return found.stream().filter(message -> id.equals(message.key())).toList();
        }
    }

    @Test
    void aChangeToAVersionThatIsPastIsAnsweredWithTheEntryAsItIs() {
        Map<String, Object> first = Map.of("name", "Torbjorg Halse", "role", "mayor", "version", 0);
        chief().contentType(ContentType.JSON)
                .body(first)
                .post(NAMES)
                .then()
                .statusCode(201)
                .body("version", equalTo(1));

        chief().contentType(ContentType.JSON)
                .body(Map.of("name", "Torbjorg Halse", "role", "minister", "version", 0))
                .post(NAMES)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("name.role", equalTo("mayor"))
                .body("name.version", equalTo(1));
        chief().contentType(ContentType.JSON).body(first).post(NAMES).then().statusCode(200);
        chief().contentType(ContentType.JSON)
                .body(Map.of("name", "Torbjorg Halse", "role", "minister", "version", 1))
                .post(NAMES)
                .then()
                .statusCode(200)
                .body("version", equalTo(2));
    }

    @Test
    void aChangeToANameThatHasBeenRemovedDoesNotBringItBack() {
        String id = post("Wiepkje Zandstra");
        chief().delete(NAMES + "/" + id).then().statusCode(204);

        chief().contentType(ContentType.JSON)
                .body(Map.of("name", "Wiepkje Zandstra", "role", "mayor", "version", 1))
                .post(NAMES)
                .then()
                .statusCode(409)
                .body("detail", containsString("taken this name off the list"))
                .body("name", equalTo(null));
        chief().get(NAMES + "?q=zandstra").then().body("names", hasSize(0));
    }

    @Test
    void aNameThatIsPutBackGoesOnWithItsVersions() {
        String id = post("Sietske Wagenaar");
        chief().delete(NAMES + "/" + id).then().statusCode(204);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> messagesOn(id).stream().anyMatch(m -> m.value() == null));

        post("Sietske Wagenaar");

        chief().get(NAMES + "?q=wagenaar").then().body("names.version", hasItem(2));
        chief().contentType(ContentType.JSON)
                .body(Map.of("name", "Sietske Wagenaar", "role", "mayor", "version", 1))
                .post(NAMES)
                .then()
                .statusCode(409);
    }

    @Test
    void aNameThatIsAddedIsSentAndARemovedOneIsTakenBack() {
        String id = post("Liesbeth Vroonhoven");

        await().atMost(Duration.ofSeconds(10)).until(() -> messagesOn(id).size() == 1);
        EditorialName sent = MessageCodec.read(messagesOn(id).get(0).value(), EditorialName.class);
        assertThat(sent.name()).isEqualTo("Liesbeth Vroonhoven");
        assertThat(sent.aliases()).containsExactly("Lies Vroonhoven");
        assertThat(sent.role()).isEqualTo("harbour master of Terneuzen");

        chief().delete(NAMES + "/" + id).then().statusCode(204);

        await().atMost(Duration.ofSeconds(10)).until(() -> messagesOn(id).size() == 2);
        assertThat(messagesOn(id).get(1).value()).isNull();
        chief().get(NAMES + "/" + id).then().statusCode(404);
    }

    @Test
    void aNameThatIsThereAlreadyIsChangedAndKeepsItsId() {
        String id = post("Anneke Roodenburg");

        chief().contentType(ContentType.JSON)
                .body(Map.of("name", "Anneke Roodenburg", "role", "mayor of Vlissingen"))
                .post(NAMES)
                .then()
                .statusCode(200)
                .body("id", equalTo(id))
                .body("role", equalTo("mayor of Vlissingen"))
                .body("aliases", hasSize(0));
    }

    @Test
    void theListIsFoundByWordsOfANameAndReadPageByPage() {
        post("Jorien Pagelaar");
        post("Klaske Pagelaar");

        String next = chief().get(NAMES + "?q=pagelaar&limit=1")
                .then()
                .statusCode(200)
                .body("names.name", equalTo(List.of("Jorien Pagelaar")))
                .extract()
                .path("next");
        chief().get(NAMES + "?q=pagelaar&limit=1&cursor=" + next)
                .then()
                .body("names.name", equalTo(List.of("Klaske Pagelaar")))
                .body("next", equalTo(null));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"kind\":\"person\"}|name|is missing",
                "{\"name\":\"Q.\"}|name|has fewer than two letters",
                "{\"name\":\"Will\"}|name|is a common word",
                "{\"name\":\"Ada Bos\",\"aliases\":[\"May\"]}|aliases|is a common word",
                "{\"name\":\"Ada Bos\",\"kind\":\"ship\"}|kind|is none of person"
            })
    void aNameThatCannotBeOnTheListIsRefusedWithItsField(String body, String field, String message) {
        chief().contentType(ContentType.JSON)
                .body(body)
                .post(NAMES)
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItem(field))
                .body("errors.message", hasItem(containsString(message)));
    }

    @Test
    void whoMayOnlyReadCannotChangeTheList() {
        given().header("Authorization", "Bearer reader-secret-for-tests")
                .contentType(ContentType.JSON)
                .body(Map.of("name", "Wopke Dijkgraaf"))
                .post(NAMES)
                .then()
                .statusCode(403);
    }

    @Test
    void aFileIsImportedAndOnceMoreChangesNothing() {
        byte[] file =
                """
                name,kind,aliases,role
                "Østergaard, Mette",person,Mette Ostergaard; Mette Østergård,"minister, fisheries"
                Krimpenerwaard,place,,
                """
                        .getBytes(UTF_8);

        csv(file).post(NAMES + "/import").then().statusCode(200).body("added", equalTo(2));
        csv(file).post(NAMES + "/import").then().statusCode(200).body("unchanged", equalTo(2));

        chief().get(NAMES + "?q=Mette")
                .then()
                .body("names[0].aliases", equalTo(List.of("Mette Ostergaard", "Mette Østergård")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "name,kind\nTjitske Import,person\nQ,person\n|line 3|fewer than two letters",
                "name,kind\nTjitske Import,person\nTJITSKE IMPORT,person\n|line 3|same name as line 2",
                "name,kind\nTjitske Import,person\n\"Broken,person\n|line 3|can't be read",
                "name,kind\nTjitske Import,person\n\"Bro\"ken,person\n|line 3|can't be read",
                "name,kind\nTjitske Import,person\nAda,Bos,person\n|line 3|can't be read",
                "name,size\nTjitske Import,person\n|line 1|names a column",
                "name,kind\nTjitske Import,person\nMay,person\n|line 3|common word",
                "name,kind\n|line 1|no row"
            })
    void aFileWithOneBadLineChangesNothingAndNamesTheLine(String example) {
        String[] parts = example.split("\\|");

        csv(parts[0].getBytes(UTF_8))
                .post(NAMES + "/import")
                .then()
                .statusCode(400)
                .body("errors.field", hasItem(parts[1]))
                .body("errors.message", hasItem(containsString(parts[2])));
        chief().get(NAMES + "?q=Tjitske").then().body("names", hasSize(0));
    }

    @Test
    void aFileThatIsNotUtf8IsRefused() {
        csv("name\nTjitske Import\n".getBytes(UTF_16LE))
                .post(NAMES + "/import")
                .then()
                .statusCode(400)
                .body("errors", hasSize(1));
        csv(new byte[] {'n', 'a', 'm', 'e', '\n', 'L', (byte) 0xe9, 'a', 'n', '\n'})
                .post(NAMES + "/import")
                .then()
                .statusCode(400)
                .body("errors.message", hasItem(containsString("UTF-8")));
    }

    @Test
    void aFileWithMoreRowsThanAllowedIsRefusedAtTheFirstRowTooMany() {
        String rows = IntStream.range(0, 2_000)
                .mapToObj(i -> "Person " + Integer.toString(i, 26).replaceAll("\\d", "x") + " Number" + i)
                .collect(Collectors.joining("\n"));

        csv(("name\n" + rows).getBytes(UTF_8))
                .post(NAMES + "/import")
                .then()
                .statusCode(400)
                .body("errors.message", hasItem(containsString("a file may have 500")));
    }
}
