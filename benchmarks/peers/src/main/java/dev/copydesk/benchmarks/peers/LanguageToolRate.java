package dev.copydesk.benchmarks.peers;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.languagetool.JLanguageTool;
import org.languagetool.Languages;

/** LanguageTool, with the rules that are on by default, over the articles of a folder; arguments and output as EngineRate's. */
public final class LanguageToolRate {
    private final JLanguageTool tool = new JLanguageTool(Languages.getLanguageForShortCode("en-US"));

    private LanguageToolRate() {}

    public static void main(String[] arguments) throws IOException {
        List<String> articles = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of(arguments[0]))) {
            for (Path file : files.sorted().toList()) {
                articles.add(Files.readString(file));
            }
        }
        LanguageToolRate rate = new LanguageToolRate();
        rate.checked(articles, Duration.ofSeconds(Integer.parseInt(arguments[1])));
        Duration before = processorTime();
        long checked = rate.checked(articles, Duration.ofSeconds(Integer.parseInt(arguments[2])));
        double took = processorTime().minus(before).toNanos() / 1e9;
        System.out.printf(
                "{\"checker\": \"LanguageTool %s\", \"articles\": %d, \"seconds\": %.3f}%n",
                JLanguageTool.VERSION, checked, took);
    }

    private long checked(List<String> articles, Duration time) throws IOException {
        Duration end = processorTime().plus(time);
        long checked = 0;
        while (processorTime().compareTo(end) < 0) {
            for (String article : articles) {
                tool.check(article);
                checked++;
            }
        }
        return checked;
    }

    private static Duration processorTime() {
        return Duration.ofNanos(
                ((com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean())
                        .getProcessCpuTime());
    }
}
