package dev.copydesk.standalone.check;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;

/** Prints reports line by line as compilers do, so that editors' programs can jump to a flag. */
public final class CompilerOutput {
    private final PrintStream out;
    private final boolean notices;

    /**
     * @param out where reports go
     * @param notices whether flags of the severity notice are printed too
     */
    public CompilerOutput(PrintStream out, boolean notices) {
        this.out = out;
        this.notices = notices;
    }

    /** Prints the flags of one report, and a line that counts them. */
    public void print(Copy copy, JsonNode report) {
        String text = report.path("text").asText();
        Positions positions = new Positions(copy, text);
        int hidden = 0;
        for (JsonNode flag : report.path("flags")) {
            if (flag.path("severity").asText().equals("notice") && !notices) {
                hidden++;
            } else {
                print(copy, text, flag, positions);
            }
        }
        out.println(summary(copy, report, hidden));
    }

    private void print(Copy copy, String text, JsonNode flag, Positions positions) {
        Positions.Span span =
                positions.find(flag.path("start").asInt(), flag.path("end").asInt());
        String place = span == null
                ? ""
                : positions.lines().line(span.start()) + ":" + positions.lines().column(span.start()) + ":";
        out.printf(
                "%s:%s %s: %s: %s%n",
                Printable.of(copy.name()), place, text(flag, "severity"), text(flag, "rule"), text(flag, "message"));
        if (span == null) {
            out.printf("    | %s%n", text(flag, "quote"));
        } else {
            Excerpt excerpt = Excerpt.of(positions.content(), positions.lines(), span);
            out.printf("    | %s%n    | %s%n", excerpt.line(), excerpt.marks());
        }
        for (JsonNode step : flag.path("working")) {
            out.printf("    working: %s%n", Printable.of(step.asText()));
        }
        for (JsonNode suggestion : flag.path("suggestions")) {
            out.printf(
                    "    suggestion: %s -> %s%s%n",
                    Printable.of(words(text, suggestion)),
                    text(suggestion, "replacement"),
                    inBrackets(text(suggestion, "why")));
        }
        for (JsonNode evidence : flag.path("evidence")) {
            String source = text(evidence, evidence.hasNonNull("outlet") ? "outlet" : "articleId");
            out.printf(
                    "    evidence: %s\"%s\"%s%n",
                    source.isEmpty() ? "" : source + ": ", text(evidence, "quote"), inBrackets(text(evidence, "note")));
        }
    }

    private static String summary(Copy copy, JsonNode report, int hidden) {
        String untold = "";
        if (hidden > 0) {
            String shows = hidden == 1 ? "shows it" : "shows them";
            untold = ", %s (not shown; --notices %s)".formatted(counted(report, "notice"), shows);
        }
        return "%s: %s, %s%s, score %s"
                .formatted(
                        Printable.of(copy.name()),
                        counted(report, "error"),
                        counted(report, "warning"),
                        untold,
                        report.path("score").asText("-"));
    }

    private static String counted(JsonNode report, String severity) {
        int count = 0;
        for (JsonNode flag : report.path("flags")) {
            if (flag.path("severity").asText().equals(severity)) {
                count++;
            }
        }
        return count + " " + severity + (count == 1 ? "" : "s");
    }

    /** What a suggestion would replace. */
    private static String words(String text, JsonNode suggestion) {
        int start = Math.max(0, Math.min(suggestion.path("start").asInt(), text.length()));
        int end = Math.max(start, Math.min(suggestion.path("end").asInt(), text.length()));
        return text.substring(start, end);
    }

    private static String text(JsonNode node, String field) {
        return Printable.of(node.path(field).asText(""));
    }

    private static String inBrackets(String text) {
        return text.isEmpty() ? "" : " (" + text + ")";
    }
}
