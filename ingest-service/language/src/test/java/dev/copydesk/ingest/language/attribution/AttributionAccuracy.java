package dev.copydesk.ingest.language.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.text.TextReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Measures the reading of attributions on annotated news. Not part of the ordinary test run: it needs a file of articles, one
 * JSON object a line, {@code {"text", "attributions": [{"sourced", "source", "cue", "content"}]}}, each part with {@code start},
 * {@code end} (code points) and {@code quote}; PolNeAR in that shape. From the root of the repository, with the file's absolute
 * path:
 *
 * <pre>
 * mvn -pl ingest-service/language -am test -Dtest=AttributionAccuracy -Dsurefire.failIfNoSpecifiedTests=false -Dattributions=FILE
 * </pre>
 *
 * <p>Prints how many annotated attributions with a cue of saying are found, in how many of these the source shares words with
 * the annotated one, both for direct speech (the content is between quotation marks), for indirect speech (it has none) and for
 * speech that is quoted in part; and how many annotated without a source are read as having none.
 */
class AttributionAccuracy {
    private static final Pattern PARAGRAPH = Pattern.compile("[^\n]+");
    private static final Set<String> SAYING = Set.of(
            "said",
            "say",
            "says",
            "saying",
            "told",
            "tells",
            "tell",
            "added",
            "adds",
            "according",
            "claimed",
            "claims",
            "claim",
            "insisted",
            "warned",
            "argued",
            "argues",
            "announced",
            "noted",
            "wrote",
            "explained",
            "accused",
            "denied",
            "confirmed",
            "reported",
            "reports",
            "stated",
            "alleged",
            "tweeted",
            "declared",
            "described",
            "called",
            "acknowledged",
            "predicted");

    private final TextReader textReader = new TextReader();
    private final Map<Speech, Tally> tallies = new EnumMap<>(Speech.class);
    private int sourceless;
    private int markedSourceless;
    private int takenForSourced;

    @Test
    void sourcesOfDirectAndIndirectSpeechAreFound() throws IOException {
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(Path.of(System.getProperty("attributions")))) {
            article(json.readTree(line));
        }
        Tally all = new Tally();
        tallies.forEach((speech, tally) -> {
            tally.print(speech.name().toLowerCase(Locale.ROOT).replace('_', ' ') + " speech");
            all.add(tally);
        });
        all.print("with a cue of saying");
        System.out.printf(
                Locale.ROOT,
                "without a source: %d; marked so %d, given a source %d%n",
                sourceless,
                markedSourceless,
                takenForSourced);
        assertThat(all.right / (double) all.cued).isGreaterThan(.6);
    }

    private void article(JsonNode article) {
        String text = article.get("text").asText();
        List<Attribution> read = read(text);
        for (JsonNode annotated : article.get("attributions")) {
            JsonNode cue = annotated.path("cue");
            if (!annotated.get("sourced").asBoolean()) {
                without(text, annotated, read);
            } else if (cue.has("quote") && saying(cue.get("quote").asText())) {
                sourced(text, annotated, read);
            }
        }
    }

    private static boolean saying(String cue) {
        return Arrays.stream(cue.toLowerCase(Locale.ROOT).split("[^a-z]++")).anyMatch(SAYING::contains);
    }

    private void sourced(String text, JsonNode annotated, List<Attribution> read) {
        Tally tally = tallies.computeIfAbsent(
                Speech.of(annotated.path("content").path("quote").asText()), speech -> new Tally());
        tally.cued++;
        int from = offset(text, annotated.get("cue").get("start").asInt());
        int to = offset(text, annotated.get("cue").get("end").asInt());
        List<Attribution> at = read.stream()
                .filter(a -> a.source() != null && a.start() < to && from < a.end())
                .toList();
        if (at.isEmpty()) {
            return;
        }
        tally.found++;
        int sourceFrom = offset(text, annotated.get("source").get("start").asInt());
        int sourceTo = offset(text, annotated.get("source").get("end").asInt());
        if (at.stream().anyMatch(a -> a.sourceStart() < sourceTo && sourceFrom < a.sourceEnd())) {
            tally.right++;
        }
    }

    private void without(String text, JsonNode annotated, List<Attribution> read) {
        JsonNode place = annotated.path("cue").has("start") ? annotated.get("cue") : annotated.path("content");
        if (!place.has("start")) {
            return;
        }
        sourceless++;
        int from = offset(text, place.get("start").asInt());
        int to = offset(text, place.get("end").asInt());
        List<Attribution> at =
                read.stream().filter(a -> a.start() < to && from < a.end()).toList();
        if (at.stream().anyMatch(a -> a.sourceKind() == SourceKind.NONE)) {
            markedSourceless++;
        } else if (!at.isEmpty()) {
            takenForSourced++;
        }
    }

    /** How the words of a source are given. */
    private enum Speech {
        DIRECT,
        PARTLY_QUOTED,
        INDIRECT;

        static Speech of(String content) {
            Matcher mark = Pattern.compile("[\"“”]").matcher(content);
            if (!mark.find()) {
                return INDIRECT;
            }
            return mark.start() == 0 ? DIRECT : PARTLY_QUOTED;
        }
    }

    private static final class Tally {
        private int cued;
        private int found;
        private int right;

        void add(Tally other) {
            cued += other.cued;
            found += other.found;
            right += other.right;
        }

        void print(String what) {
            System.out.printf(
                    Locale.ROOT,
                    "%s: %d of %d found (%.3f); source right in %d of them (%.3f), of all %.3f%n",
                    what,
                    found,
                    cued,
                    found / (double) cued,
                    right,
                    right / (double) found,
                    right / (double) cued);
        }
    }

    private static int offset(String text, int codePoints) {
        return text.offsetByCodePoints(0, Math.min(codePoints, text.codePointCount(0, text.length())));
    }

    private List<Attribution> read(String text) {
        List<Block> blocks = new ArrayList<>();
        Matcher paragraph = PARAGRAPH.matcher(text);
        while (paragraph.find()) {
            blocks.add(new Block(BlockKind.PARAGRAPH, paragraph.start(), paragraph.end()));
        }
        return AttributionReader.read(textReader.read(text, blocks));
    }
}
