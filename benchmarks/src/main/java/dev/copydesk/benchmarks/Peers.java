package dev.copydesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Sets the speeds of the checkers side by side.
 *
 * <p>Arguments: the folder with the articles that all of them have read, and the file with a line of each checker, ours first,
 * as {@link EngineRate} prints it.
 */
public final class Peers {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Peers() {}

    public static void main(String[] arguments) throws IOException {
        double words = Articles.inFolder(Path.of(arguments[0])).stream()
                .mapToInt(Articles::words)
                .average()
                .orElseThrow();
        List<String> lines = Files.readAllLines(Path.of(arguments[1]));
        double own = rate(JSON.readTree(lines.get(0)));
        for (String line : lines) {
            JsonNode checker = JSON.readTree(line);
            double rate = rate(checker);
            Figures.row(Section.PEERS, row -> row.put(
                            "checker", checker.get("checker").asText())
                    .put("articles/s", rate)
                    .put("words/s", rate * words)
                    .put("Copydesk is as fast", own / rate));
        }
    }

    private static double rate(JsonNode checker) {
        return checker.get("articles").asDouble() / checker.get("seconds").asDouble();
    }
}
