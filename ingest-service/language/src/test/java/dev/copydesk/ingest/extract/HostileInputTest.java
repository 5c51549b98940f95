package dev.copydesk.ingest.extract;

import static dev.copydesk.ingest.extract.Copies.assertSound;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nothing that can be sent makes extraction fail, or take more than a bounded time. */
class HostileInputTest {
    private static final int TWO_MEBIBYTES = 2 * 1024 * 1024;

    /** Far more than is needed on a busy machine, far less than anything that is not linear would take. */
    private static final Duration AMPLE = Duration.ofMinutes(2);

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "<div>",
                "<b>",
                "<b><i><u><p>x",
                "<a href=x>y",
                "<table><tr><td>",
                "<ul><li>",
                "<svg><desc>",
                "<select><option>",
                "<!--",
                "<![CDATA[",
                "<script>",
                "<",
                "</p>",
                "&",
                "&amp;lt;p&amp;gt;",
                "&lt;p&gt;x",
                "&#9999999999;",
                "&CounterClockwiseContourIntegral;",
                "[",
                "[gallery ids=1]",
                "[caption]x",
                "subscribe to our ",
                "copyright "
            })
    void twoMebibytesOfOneThingAreReadInBoundedTime(String thing) {
        String content = thing.repeat(TWO_MEBIBYTES / thing.length());
        assertTimeoutPreemptively(AMPLE, () -> Extractor.extract(Extractor.HTML, content, null));
        assertTimeoutPreemptively(AMPLE, () -> Extractor.extract(Extractor.HTML, "<html>" + content, null));
        assertTimeoutPreemptively(AMPLE, () -> Extractor.extract(Extractor.PLAIN, content, null));
    }

    @Test
    void aMillionNestedTagsKeepTheirWords() {
        String content = "<i>".repeat(1_000_000) + "The toll rose.";
        ExtractedCopy copy = Copies.html(content);
        assertThat(copy.text()).isEqualTo("The toll rose.");
        assertSound(copy, content);
    }

    @Test
    void everyRowOfALongTableIsRead() {
        StringBuilder table = new StringBuilder("<table>");
        for (int row = 0; row < 1000; row++) {
            table.append("<tr><td>Quay ").append(row).append("<td>").append(row * 3);
        }
        assertThat(Copies.html(table.toString()).blocks()).hasSize(2000);
    }

    @Test
    void aPlaintextElementEndsTheMarkupAndNotTheCopy() {
        assertThat(Copies.html("<p>One.</p><plaintext>Two <b>boats").text()).isEqualTo("One.\nTwo <b>boats");
    }

    @Test
    void aCommentThatDoesNotEndHidesWhatFollows() {
        assertThat(Copies.html("<p>One.</p><!-- <p>Two.</p>").text()).isEqualTo("One.");
    }

    @Test
    void aTruncatedTagIsNoCopy() {
        assertThat(Copies.html("<p>One.</p><p class=\"tw").text()).isEqualTo("One.");
    }

    @Test
    void nullsLoneSurrogatesAndMarksOfDirectionLeaveTheRestInItsPlace() {
        String content = "<p>Bo\0at \uD83D \uDEA2 נמל \u200Fof\u202C nine&#0;</p>";
        ExtractedCopy copy = Copies.html(content);
        assertThat(copy.text()).startsWith("Boat \uD83D \uDEA2 נמל");
        assertSound(copy, content);
    }
}
