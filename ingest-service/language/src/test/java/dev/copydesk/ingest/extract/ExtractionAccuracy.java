package dev.copydesk.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.DoubleSummaryStatistics;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

/**
 * Measures how well the article is found in whole web pages. Not part of the ordinary test run: it needs a folder of
 * pages, each a folder with {@code source.html} (the page) and {@code expected.html} (the article that should come out),
 * the shape of the test pages of Mozilla's Readability. From the root of the repository, with the folder's absolute path:
 *
 * <pre>
 * mvn -pl ingest-service/language -am test -Dtest=ExtractionAccuracy -Dsurefire.failIfNoSpecifiedTests=false -Dpages=FOLDER
 * </pre>
 *
 * <p>Prints each page's token F1 (the harmonic mean of precision and recall over the words, counted with their repeats)
 * and the means. Every third page, in order of name, is kept back: its words are not looked at when extraction is tuned.
 */
class ExtractionAccuracy {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final double LOWEST_MEAN = .92;

    @Test
    void theArticleIsFoundInWebPages() throws IOException {
        assertThat(meanF1(Path.of(System.getProperty("pages")))).isGreaterThan(LOWEST_MEAN);
    }

    static double meanF1(Path folder) throws IOException {
        List<Path> pages;
        try (Stream<Path> folders = Files.list(folder)) {
            pages = folders.filter(page -> Files.exists(page.resolve("expected.html")))
                    .sorted()
                    .toList();
        }
        DoubleSummaryStatistics workedOn = new DoubleSummaryStatistics();
        DoubleSummaryStatistics keptBack = new DoubleSummaryStatistics();
        for (int i = 0; i < pages.size(); i++) {
            boolean back = i % 3 == 2;
            double f1 = f1(pages.get(i));
            (back ? keptBack : workedOn).accept(f1);
            System.out.printf(Locale.ROOT, "%.3f %s%s%n", f1, pages.get(i).getFileName(), back ? " (kept back)" : "");
        }
        double mean = (workedOn.getSum() + keptBack.getSum()) / pages.size();
        System.out.printf(
                Locale.ROOT,
                "mean token F1 %.4f over %d pages; worked on %.4f, kept back %.4f%n",
                mean,
                pages.size(),
                workedOn.getAverage(),
                keptBack.getAverage());
        return mean;
    }

    private static double f1(Path page) {
        String text = Extractor.extract(Extractor.HTML, read(page.resolve("source.html")), null)
                .text();
        return f1(
                words(text),
                words(Jsoup.parse(read(page.resolve("expected.html"))).text()));
    }

    private static double f1(Map<String, Integer> found, Map<String, Integer> expected) {
        int common = 0;
        for (Map.Entry<String, Integer> word : found.entrySet()) {
            common += Math.min(word.getValue(), expected.getOrDefault(word.getKey(), 0));
        }
        int total = total(found) + total(expected);
        return total == 0 ? 1 : 2.0 * common / total;
    }

    private static int total(Map<String, Integer> words) {
        return words.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> words(String text) {
        Map<String, Integer> words = new HashMap<>();
        Matcher matcher = WORD.matcher(text.toLowerCase(Locale.ROOT));
        while (matcher.find()) {
            words.merge(matcher.group(), 1, Integer::sum);
        }
        return words;
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
