package dev.copydesk.standalone.check;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CompilerOutputTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Test
    void aFlagIsPrintedWithItsPlaceItsWordsItsWorkingAndItsSuggestion() {
        String file = "HARBOUR FIRE\n\nSome 12 boats burned:  7 trawlers and 4 ferries.\n";
        ObjectNode report = report("HARBOUR FIRE\nSome 12 boats burned: 7 trawlers and 4 ferries.");
        ObjectNode flag = flag(report, "error", "12 boats burned: 7 trawlers and 4 ferries");
        flag.putArray("working").add("7 + 4 = 11");
        flag.putArray("suggestions")
                .addObject()
                .put("start", 18)
                .put("end", 20)
                .put("replacement", "11")
                .put("why", "the sum of the parts");

        assertThat(printed(plain(file), report))
                .isEqualTo(
                        """
                        story.txt:3:6: error: arithmetic.sum: The parts do not add up.
                            | Some 12 boats burned:  7 trawlers and 4 ferries.
                            |      ^~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~~
                            working: 7 + 4 = 11
                            suggestion: 12 -> 11 (the sum of the parts)
                        story.txt: 1 error, 0 warnings, score 80
                        """);
    }

    @Test
    void aRepeatedWordIsFoundWhereTheReportMeansIt() {
        String text = "Mr Ames left. Later Mr Ames returned. At night Mr Amse slept, and Mr Ames was told.";
        ObjectNode report = report(text);
        flagAt(report, text.lastIndexOf("Mr Ames"), "Mr Ames");

        assertThat(printed(plain("Leave a comment\n" + text), report)).startsWith("story.txt:2:67: ");
    }

    @Test
    void wordsInHtmlAreFoundThroughTagsAndCharacterReferences() {
        String html = "<html>\n<body><h1>Caf&eacute; shut</h1>\n<p>The <em>caf&#233;</em> had <b>1,200</b> guests.</p>";
        ObjectNode report = report("Café shut\nThe café had 1,200 guests.");
        flag(report, "warning", "café had 1,200");

        assertThat(printed(new Copy("page.html", "id", "text/html", html), report))
                .startsWith("page.html:3:12: warning: ")
                .contains("| <p>The <em>caf&#233;</em> had <b>1,200</b> guests.</p>");
    }

    @Test
    void columnsCountCharactersAndMarksStandUnderWideOnes() {
        ObjectNode report = report("👩 東京 had 13 months.");
        flag(report, "error", "13 months");

        assertThat(printed(plain("👩 東京 had 13 months."), report))
                .contains("story.txt:1:10: ")
                .contains("    | " + " ".repeat(12) + "^~~~~~~~~\n");
    }

    @Test
    void aLongLineIsCutAroundTheFlaggedWords() {
        String text = "word ".repeat(100) + "13 months" + " word".repeat(100);
        ObjectNode report = report(text);
        flag(report, "error", "13 months");

        String[] lines = printed(plain(text), report).split("\n");
        assertThat(lines[1]).startsWith("    | ...").endsWith("...").hasSizeLessThan(120);
        assertThat(lines[1].substring(lines[2].indexOf('^'))).startsWith("13 months");
    }

    @Test
    void nothingInTheCopyReachesTheTerminalAsACommand() {
        String text = "A \u001B[31mred\u0007 \u202Eherring sank 13 months ago.";
        ObjectNode report = report(text);
        ObjectNode flag = flag(report, "error", "13 months");
        flag.put("message", "look\u001B]0;title\u0007");

        assertThat(printed(plain(text), report)).doesNotContain("\u001B", "\u0007", "\u202E");
    }

    @Test
    void noticesAreCountedAndNotPrintedUnlessWanted() {
        ObjectNode report = report("It cost 13 crowns.");
        flag(report, "notice", "13 crowns");

        assertThat(printed(plain("It cost 13 crowns."), report))
                .isEqualTo("story.txt: 0 errors, 0 warnings, 1 notice (not shown; --notices shows it), score 80\n");
    }

    @Test
    void jsonTellsThePlaceInTheFile() throws Exception {
        ObjectNode report = report("One.\nTwo of 13 months.");
        flag(report, "error", "13 months");
        JsonOutput output = new JsonOutput();

        output.add(plain("One.\n\n\nTwo of 13 months."), report);
        output.addError("gone.txt", "no such file");

        JsonNode files = JSON.readTree(output.toString()).path("files");
        assertThat(files.at("/0/report/flags/0/position").toString())
                .isEqualTo("{\"line\":4,\"column\":8,\"endLine\":4,\"endColumn\":17}");
        assertThat(files.at("/1/error").asText()).isEqualTo("no such file");
    }

    private static Copy plain(String content) {
        return new Copy("story.txt", "id", "text/plain", content);
    }

    private static ObjectNode report(String text) {
        ObjectNode report = JSON.createObjectNode()
                .put("status", "checked")
                .put("text", text)
                .put("score", 80);
        report.putArray("flags");
        return report;
    }

    private static ObjectNode flag(ObjectNode report, String severity, String quote) {
        return flagAt(report, report.path("text").asText().indexOf(quote), quote)
                .put("severity", severity);
    }

    private static ObjectNode flagAt(ObjectNode report, int start, String quote) {
        return report.withArray("flags")
                .addObject()
                .put("rule", "arithmetic.sum")
                .put("severity", "error")
                .put("start", start)
                .put("end", start + quote.length())
                .put("quote", quote)
                .put("message", "The parts do not add up.");
    }

    private static String printed(Copy copy, JsonNode report) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new CompilerOutput(new PrintStream(bytes, true, StandardCharsets.UTF_8), false).print(copy, report);
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}
