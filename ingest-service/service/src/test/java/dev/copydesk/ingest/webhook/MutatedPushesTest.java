package dev.copydesk.ingest.webhook;

import static dev.copydesk.ingest.webhook.Sender.sample;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A correctly signed body of any content is understood or refused with a clear 4xx, whatever is wrong with it. The mutations
 * are the same at every run: the seed stands here, and a failure names the body.
 */
class MutatedPushesTest {
    private static final long SEED = 20_260_304;
    private static final int PER_KIND = 1_500;
    private static final JsonMapper JSON = new JsonMapper();

    /** Values that a field may turn out to have. */
    private static final List<String> VALUES = List.of(
            "null",
            "\"\"",
            "\"   \"",
            "{}",
            "[]",
            "[null]",
            "[[[[]]]]",
            "true",
            "-1",
            "1.5",
            "1e999",
            "9223372036854775808",
            "\"-3\"",
            "\"NaN\"",
            "\"2026-03-04T09:30:00\"",
            "\"2026-02-31T09:30:00Z\"",
            "\"+999999999-01-01T00:00:00Z\"",
            "\"0000-00-00 00:00:00\"",
            "\"2026-13-04 09:30:00\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "\"canceled\"",
            "\"draft\"",
            "\"trash\"",
            "\"javascript:alert(1)\"",
            "{\"id\": null}",
            "\"" + "<div>".repeat(2_000) + "\"");

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(Adapters.SUPERDESK, sample("superdesk.json")),
                Arguments.of(Adapters.GHOST, sample("ghost.json")),
                Arguments.of(Adapters.GHOST_LEGACY, sample("ghost.json")),
                Arguments.of(Adapters.WP_WEBHOOKS, sample("wp-webhooks.json")),
                Arguments.of(Adapters.WORDPRESS_COM, sample("wordpress-com.txt")),
                Arguments.of(Adapters.STANDARD_WEBHOOKS, sample("standard-webhooks.json")),
                Arguments.of(Adapters.NINJS3, sample("ninjs3.json")),
                Arguments.of(Adapters.ARC_XP, sample("arc-xp.json")));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void everyMutationIsUnderstoodOrRefusedWithAClearCause(WebhookAdapter adapter, String sample) {
        Random random = new Random(SEED);
        int understood = 0;
        for (int i = 0; i < PER_KIND; i++) {
            byte[] body = mutation(sample, random);
            if (isUnderstood(adapter, body)) {
                understood++;
            }
        }
        assertThat(understood).isBetween(PER_KIND / 50, PER_KIND - PER_KIND / 50);
    }

    private static boolean isUnderstood(WebhookAdapter adapter, byte[] body) {
        try {
            Pushed pushed = adapter.read(new WebhookRequest(body, Map.of(), Map.of()));
            assertThat(pushed).isNotNull();
            return true;
        } catch (ProblemException refusal) {
            assertThat(refusal.type().status()).isBetween(400, 499);
            assertThat(refusal).hasMessageNotContaining("Exception").message().isNotBlank();
            return false;
        } catch (RuntimeException | StackOverflowError fault) {
            throw new AssertionError("Not refused but failed on: " + new String(body, ISO_8859_1), fault);
        }
    }

    private static byte[] mutation(String sample, Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> cut(sample, random);
            case 1 -> flipped(sample.getBytes(UTF_8), random);
            case 2 -> inserted(sample, random);
            case 3 -> doubled(sample, random);
            case 4 -> wrapped(sample, random);
            default -> sample.startsWith("{") ? withOtherValue(sample, random) : inserted(sample, random);
        };
    }

    private static byte[] cut(String sample, Random random) {
        int start = random.nextInt(sample.length());
        int end = start + random.nextInt(sample.length() - start);
        String rest =
                random.nextBoolean() ? sample.substring(0, start) : sample.substring(0, start) + sample.substring(end);
        return rest.getBytes(UTF_8);
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        for (int flips = 1 + random.nextInt(4); flips > 0; flips--) {
            bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return bytes;
    }

    private static byte[] inserted(String sample, Random random) {
        List<String> pieces = List.of(
                "{", "}", "[", "]", "\"", "\\", ",", ":", "\0", "\\u12", "&", "=", "%", "%zz", "\uFEFF", "&ID=7");
        int at = random.nextInt(sample.length() + 1);
        return (sample.substring(0, at) + pieces.get(random.nextInt(pieces.size())) + sample.substring(at))
                .getBytes(UTF_8);
    }

    private static byte[] doubled(String sample, Random random) {
        int start = random.nextInt(sample.length());
        int end = start + random.nextInt(sample.length() - start);
        return (sample.substring(0, end) + sample.substring(start)).getBytes(UTF_8);
    }

    /** As a careless step between sender and receiver would make of it. */
    private static byte[] wrapped(String sample, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> JSON.getNodeFactory().textNode(sample).toString().getBytes(UTF_8);
            case 1 -> ("[" + sample + "]").getBytes(UTF_8);
            case 2 -> ("{\"deep\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}").getBytes(UTF_8);
            case 3 -> zipped(sample);
            case 4 -> (sample + "\u00e9").getBytes(ISO_8859_1);
            case 5 -> ("<item><![CDATA[" + sample + "]]></item>").getBytes(UTF_8);
            default -> ("payload=" + sample).getBytes(UTF_8);
        };
    }

    private static byte[] zipped(String sample) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(sample.getBytes(UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** The same JSON with one of its values, at any depth, replaced or taken away. */
    private static byte[] withOtherValue(String sample, Random random) {
        try {
            JsonNode root = JSON.readTree(sample);
            List<JsonNode> parents = new ArrayList<>();
            collect(root, parents);
            JsonNode parent = parents.get(random.nextInt(parents.size()));
            String marker = "the value to replace";
            if (parent instanceof ObjectNode object) {
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                String name = names.get(random.nextInt(names.size()));
                if (random.nextInt(8) == 0) {
                    object.remove(name);
                } else {
                    object.put(name, marker);
                }
            } else {
                ((ArrayNode) parent).set(random.nextInt(parent.size()), marker);
            }
            String value = VALUES.get(random.nextInt(VALUES.size()));
            return JSON.writeValueAsString(root)
                    .replace("\"" + marker + "\"", value)
                    .getBytes(UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> parents) {
        if (node.isContainerNode() && !node.isEmpty()) {
            parents.add(node);
            node.forEach(child -> collect(child, parents));
        }
    }
}
