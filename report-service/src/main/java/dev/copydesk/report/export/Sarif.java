package dev.copydesk.report.export;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.flag.Suggestion;
import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.decision.DecisionStatus;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.ReportedFlag;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A report as SARIF 2.1.0. The fingerprint goes into {@code partialFingerprints}, so that a tool knows the same flag in the
 * next revision; a dismissal is a suppression, and a suggestion a fix. As the standard asks, every result says whether it is
 * suppressed, an empty list meaning that it is not.
 *
 * @see <a href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">the standard</a>
 */
final class Sarif {
    static final String MEDIA_TYPE = "application/sarif+json";
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
    /** Ranks go from 0 to 100, confidence from 0 to 1. */
    private static final double FULL_RANK = 100.0;

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ArticleReport found;
    private final String text;
    private final Lines lines;
    private final String uri;
    private final Map<String, Integer> rules = new LinkedHashMap<>();

    private Sarif(ArticleReport found) {
        this.found = found;
        text = found.report().text();
        lines = new Lines(text);
        uri = Source.uri(found);
        found.flags().forEach(flag -> rules.putIfAbsent(flag.rule(), rules.size()));
    }

    static ObjectNode of(ArticleReport found) {
        return new Sarif(found).log();
    }

    private ObjectNode log() {
        ObjectNode log = JSON.objectNode().put("$schema", SCHEMA).put("version", "2.1.0");
        ObjectNode run = log.putArray("runs").addObject();
        ObjectNode driver = run.putObject("tool").putObject("driver").put("name", "Copydesk");
        ArrayNode described = driver.putArray("rules");
        rules.keySet().forEach(rule -> described.addObject().put("id", rule));
        run.putObject("automationDetails")
                .put(
                        "id",
                        found.article().articleId() + "/" + found.report().key().revision());
        run.put("columnKind", "utf16CodeUnits");
        ObjectNode artifact = run.putArray("artifacts").addObject();
        artifact.putObject("location").put("uri", uri);
        artifact.putObject("contents").put("text", text);
        ArrayNode results = run.putArray("results");
        found.flags().forEach(flag -> results.add(result(flag)));
        return log;
    }

    private ObjectNode result(ReportedFlag flag) {
        ObjectNode result = JSON.objectNode()
                .put("ruleId", flag.rule())
                .put("ruleIndex", rules.get(flag.rule()))
                .put("level", level(flag.severity()))
                .put("rank", flag.confidence() * FULL_RANK);
        result.putObject("message").put("text", flag.message() == null ? flag.rule() : flag.message());
        place(result.putArray("locations").addObject(), flag.start(), flag.end());
        evidence(result, flag.evidence());
        result.putObject("partialFingerprints").put("copydesk/v1", flag.fingerprint());
        if (flag.pack() != null) {
            result.putObject("properties")
                    .put("pack", flag.pack().name())
                    .put("packVersion", flag.pack().version());
        }
        fixes(result, flag.suggestions());
        ArrayNode suppressions = result.putArray("suppressions");
        found.opinions()
                .decision(flag.fingerprint())
                .filter(decision -> decision.status() == DecisionStatus.DISMISSED)
                .ifPresent(decision -> suppress(suppressions.addObject(), decision));
        return result;
    }

    private void place(ObjectNode location, int start, int end) {
        ObjectNode place = location.putObject("physicalLocation");
        place.set("artifactLocation", location());
        ObjectNode region = region(start, end);
        region.putObject("snippet").put("text", text.substring(start, end));
        place.set("region", region);
    }

    /** The passages of this article; what other articles say has no place in its text. */
    private void evidence(ObjectNode result, List<Evidence> evidence) {
        ArrayNode related = JSON.arrayNode();
        String own = found.article().articleId();
        evidence.stream()
                .filter(passage ->
                        passage.articleId() == null || passage.articleId().equals(own))
                .filter(passage ->
                        passage.start() >= 0 && passage.start() <= passage.end() && passage.end() <= text.length())
                .forEach(passage -> {
                    ObjectNode location = related.addObject();
                    place(location, passage.start(), passage.end());
                    if (passage.note() != null) {
                        location.putObject("message").put("text", passage.note());
                    }
                });
        if (!related.isEmpty()) {
            result.set("relatedLocations", related);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case NOTICE -> "note";
        };
    }

    private ObjectNode location() {
        return JSON.objectNode().put("uri", uri).put("index", 0);
    }

    /** Lines and columns count from 1, the end column exclusive; offsets are UTF-16 code units. */
    private ObjectNode region(int start, int end) {
        return JSON.objectNode()
                .put("startLine", lines.line(start))
                .put("startColumn", lines.column(start))
                .put("endLine", lines.line(end))
                .put("endColumn", lines.column(end))
                .put("charOffset", start)
                .put("charLength", end - start);
    }

    private void fixes(ObjectNode result, List<Suggestion> suggestions) {
        ArrayNode fixes = JSON.arrayNode();
        for (Suggestion suggestion : suggestions) {
            int start = Math.min(Math.max(suggestion.start(), 0), text.length());
            int end = Math.min(Math.max(suggestion.end(), start), text.length());
            ObjectNode fix = fixes.addObject();
            if (suggestion.why() != null) {
                fix.putObject("description").put("text", suggestion.why());
            }
            ObjectNode change = fix.putArray("artifactChanges").addObject();
            change.set("artifactLocation", location());
            ObjectNode replacement = change.putArray("replacements").addObject();
            replacement.set("deletedRegion", region(start, end));
            replacement
                    .putObject("insertedContent")
                    .put("text", suggestion.replacement() == null ? "" : suggestion.replacement());
        }
        if (!fixes.isEmpty()) {
            result.set("fixes", fixes);
        }
    }

    private static void suppress(ObjectNode suppression, Decision decision) {
        String comment = decision.comment() == null ? "" : ": " + decision.comment();
        suppression
                .put("kind", "external")
                .put("status", "accepted")
                .put("justification", decision.reason().label() + comment)
                .putObject("properties")
                .put("by", decision.by())
                .put("at", decision.at().toString());
    }
}
