package dev.copydesk.standalone.check;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Collects the reports into one JSON document: {@code {"files":[{"file","report":{..}} or {"file","error"}]}}, where each flag
 * has gained {@code position}, its place in the file, or null where its words are not found there.
 */
public final class JsonOutput {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ObjectNode document = JSON.createObjectNode();
    private final ArrayNode files = document.putArray("files");

    /** Adds the report of one file. */
    public void add(Copy copy, JsonNode report) {
        Positions positions = new Positions(copy, report.path("text").asText());
        JsonNode placed = report.deepCopy();
        for (JsonNode flag : placed.path("flags")) {
            if (flag instanceof ObjectNode object) {
                place(object, positions);
            }
        }
        files.addObject().put("file", copy.name()).set("report", placed);
    }

    /** Adds why a file could not be checked. */
    public void addError(String name, String reason) {
        files.addObject().put("file", name).put("error", reason);
    }

    /** The document. */
    @Override
    public String toString() {
        return document.toPrettyString();
    }

    private static void place(ObjectNode flag, Positions positions) {
        Positions.Span span =
                positions.find(flag.path("start").asInt(), flag.path("end").asInt());
        if (span == null) {
            flag.putNull("position");
            return;
        }
        LineStarts lines = positions.lines();
        flag.putObject("position")
                .put("line", lines.line(span.start()))
                .put("column", lines.column(span.start()))
                .put("endLine", lines.line(span.end()))
                .put("endColumn", lines.column(span.end()));
    }
}
