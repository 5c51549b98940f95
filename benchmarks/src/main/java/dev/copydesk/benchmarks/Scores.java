package dev.copydesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Puts what {@code score.py} has found beside the speeds.
 *
 * <p>Arguments: {@code corpus} or the name of the passages, and the file with the figures.
 */
public final class Scores {
    private Scores() {}

    public static void main(String[] arguments) throws IOException {
        JsonNode figures = new ObjectMapper().readTree(Path.of(arguments[1]).toFile());
        if (arguments[0].equals("corpus")) {
            figures.properties().forEach(category -> corpus(category.getKey(), category.getValue()));
        } else {
            passages(arguments[0], figures);
        }
    }

    private static void corpus(String category, JsonNode figures) {
        Figures.row(Section.CORPUS, row -> row.put("category", category)
                .put("must", share(figures, "must_hit", "must"))
                .put("should", share(figures, "should_hit", "should"))
                .put("alarms", figures.get("alarms").asInt())
                .put("false", figures.get("false").asInt()));
    }

    private static void passages(String name, JsonNode figures) {
        Figures.row(Section.PASSAGES, row -> row.put("passages", name)
                .put("found", share(figures, "hits", "wanted"))
                .put("false", figures.get("false").asInt())
                .put("F1", figures.get("f1").asDouble()));
    }

    private static String share(JsonNode figures, String found, String wanted) {
        return figures.get(found).asText() + " of " + figures.get(wanted).asText();
    }
}
