package dev.copydesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringJoiner;

/**
 * Gathers the figures of a run into one document, as JSON and as tables in Markdown.
 *
 * <p>Arguments: the file with the lines of {@link Figures}, where to write the JSON, where to write the Markdown, then what
 * is to be told of the run, as {@code name=value}.
 */
public final class Report {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final MathContext SHOWN = new MathContext(3);
    private static final int SHOWN_WHOLE = 100;

    private final Map<String, String> run = new LinkedHashMap<>();
    private final Map<Section, List<JsonNode>> rows = new LinkedHashMap<>();

    private Report() {}

    public static void main(String[] arguments) throws IOException {
        Report report = new Report();
        report.run.put("Machine", Machine.processor());
        report.run.put("Memory", Machine.memory());
        report.run.put("Kernel", System.getProperty("os.name") + " " + System.getProperty("os.version"));
        report.run.put("JDK", (System.getProperty("java.vendor.version", "") + " " + Runtime.version()).strip());
        for (String fact : List.of(arguments).subList(3, arguments.length)) {
            report.run.put(fact.substring(0, fact.indexOf('=')), fact.substring(fact.indexOf('=') + 1));
        }
        report.read(Path.of(arguments[0]));
        Files.writeString(Path.of(arguments[1]), report.json());
        Files.writeString(Path.of(arguments[2]), report.markdown());
    }

    private void read(Path lines) throws IOException {
        for (Section section : Section.values()) {
            rows.put(section, new ArrayList<>());
        }
        for (String line : Files.readAllLines(lines)) {
            JsonNode figures = JSON.readTree(line);
            rows.get(Section.valueOf(figures.get("section").asText())).add(figures.get("row"));
        }
        rows.values().removeIf(List::isEmpty);
    }

    private String json() throws IOException {
        ObjectNode document = JSON.createObjectNode();
        run.forEach((name, value) -> document.put(name.toLowerCase(Locale.ROOT), value));
        rows.forEach((section, of) -> {
            ArrayNode table = document.putArray(section.name().toLowerCase(Locale.ROOT));
            of.forEach(table::add);
        });
        return JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
    }

    private String markdown() {
        StringBuilder page = new StringBuilder("# Benchmarks\n\nWritten by `benchmarks/run`;"
                + " [developing.md](developing.md#benchmarks) tells how.\n\n| | |\n|---|---|\n");
        run.forEach((name, value) ->
                page.append("| ").append(name).append(" | ").append(value).append(" |\n"));
        rows.forEach((section, of) -> {
            page.append("\n## ")
                    .append(section.title())
                    .append("\n\n")
                    .append(section.note())
                    .append("\n\n");
            appendTable(page, of);
        });
        return page.toString();
    }

    private static void appendTable(StringBuilder page, List<JsonNode> rows) {
        List<String> columns = new ArrayList<>();
        for (JsonNode row : rows) {
            row.fieldNames().forEachRemaining(name -> {
                if (!columns.contains(name)) {
                    columns.add(name);
                }
            });
        }
        page.append("| ").append(String.join(" | ", columns)).append(" |\n");
        page.append("|").append("---|".repeat(columns.size())).append("\n");
        for (JsonNode row : rows) {
            StringJoiner cells = new StringJoiner(" | ", "| ", " |\n");
            columns.forEach(column -> cells.add(shown(row.path(column))));
            page.append(cells);
        }
    }

    /** Three digits are as much as a measurement bears. */
    private static String shown(JsonNode cell) {
        if (!cell.isNumber()) {
            return cell.asText("");
        }
        double value = cell.asDouble();
        return cell.isIntegralNumber() || Math.abs(value) >= SHOWN_WHOLE
                ? String.format(Locale.ROOT, "%,d", Math.round(value))
                : BigDecimal.valueOf(value).round(SHOWN).stripTrailingZeros().toPlainString();
    }
}
