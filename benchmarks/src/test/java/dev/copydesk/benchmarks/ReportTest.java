package dev.copydesk.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportTest {
    private static final String FIGURES =
            """
            {"section": "PEERS", "row": {"checker": "One", "articles/s": 812.4}}
            {"section": "ENGINE", "row": {"article": "700 words", "both ms": 1.23456, "words": 1234567}}
            {"section": "PEERS", "row": {"checker": "Another", "articles/s": 0.98765, "seconds": 3}}
            """;

    @TempDir
    Path folder;

    @Test
    void aTableHasAColumnForWhateverItsRowsTellAndShowsThreeDigits() throws IOException {
        assertThat(Files.readString(written("page.md")))
                .contains("| Commit | abc |")
                .contains("| 700 words | 1.23 | 1,234,567 |")
                .contains(
                        """
                        | checker | articles/s | seconds |
                        |---|---|---|
                        | One | 812 |  |
                        | Another | 0.988 | 3 |
                        """)
                .containsSubsequence("## Engine", "## Peers");
    }

    @Test
    void theDocumentKeepsAllDigits() throws IOException {
        JsonNode document = new ObjectMapper().readTree(written("document.json").toFile());

        assertThat(document.path("commit").asText()).isEqualTo("abc");
        assertThat(document.at("/engine/0/both ms").asDouble()).isEqualTo(1.23456);
        assertThat(document.path("peers")).hasSize(2);
    }

    private Path written(String file) throws IOException {
        Path figures = Files.writeString(folder.resolve("figures.jsonl"), FIGURES);
        Report.main(new String[] {
            figures.toString(),
            folder.resolve("document.json").toString(),
            folder.resolve("page.md").toString(),
            "Commit=abc"
        });
        return folder.resolve(file);
    }
}
