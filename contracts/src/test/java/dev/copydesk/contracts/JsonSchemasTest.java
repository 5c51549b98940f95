package dev.copydesk.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.copydesk.contracts.Samples.Sample;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.contracts.pack.RulePacks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The committed JSON Schemas say what the records say. After a change to a record, write them anew with
 * {@code mvn -pl contracts test -Dtest=JsonSchemasTest -Dschemas.write=true}.
 */
class JsonSchemasTest {
    private static final JsonMapper MAPPER = new JsonMapper();

    /** The components without which a record can't be made, or has no place in the text. */
    private static final Set<String> REQUIRED = Set.of(
            "header",
            "ArticleHeader.articleId",
            "EditorialName.id",
            "EditorialName.name",
            "acceptedAt",
            "contentType",
            "content",
            "text",
            "start",
            "end",
            "checkedAt",
            "rule",
            "SourceStatus.source",
            "PackEdition.name",
            "PackEdition.version",
            "PackEdition.digest",
            "PackRun.pack",
            "RulePack.folder",
            "readAt");

    static Stream<Sample> samples() throws IOException {
        return Samples.all();
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                SubmittedArticle.class,
                ParsedArticle.class,
                CheckedArticle.class,
                EditorialName.class,
                SourceStatus.class,
                RulePacks.class
            })
    void theCommittedSchemaIsTheRecords(Class<?> message) throws IOException {
        String generated = schema(message);
        Path committed = Path.of("src/main/resources/schemas", message.getSimpleName() + ".json");
        if (Boolean.getBoolean("schemas.write")) {
            Files.writeString(committed, generated);
        }
        assertThat(Files.readString(committed)).isEqualTo(generated);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsValid(Sample sample) throws IOException {
        assertThat(violations(MAPPER.readTree(sample.bytes()), sample.type())).isEmpty();
    }

    @Test
    void aMessageWithoutItsHeaderOrWithAWordForAnOffsetIsNotValid() throws IOException {
        Sample sample = Samples.all()
                .filter(s -> s.type() == ParsedArticle.class)
                .findFirst()
                .orElseThrow();
        ObjectNode message = (ObjectNode) MAPPER.readTree(sample.bytes());
        ((ObjectNode) message.at("/facts/blocks/0")).put("start", "first");
        message.remove("header");
        assertThat(violations(message, ParsedArticle.class)).hasSize(2);
    }

    private static Set<ValidationMessage> violations(JsonNode message, Class<?> type) throws IOException {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(schema(type))
                .validate(message);
    }

    private static String schema(Class<?> message) throws IOException {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        MAPPER, SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                .with(Option.EXTRA_OPEN_API_FORMAT_VALUES, Option.DEFINITIONS_FOR_ALL_OBJECTS)
                .with(new JacksonModule(JacksonOption.FLATTENED_ENUMS_FROM_JSONPROPERTY));
        config.forFields().withRequiredCheck(field -> {
            String record = field.getDeclaringType().getErasedType().getSimpleName();
            return REQUIRED.contains(field.getName()) || REQUIRED.contains(record + "." + field.getName());
        });
        ObjectNode schema = new SchemaGenerator(config.build()).generateSchema(message);
        return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
    }
}
