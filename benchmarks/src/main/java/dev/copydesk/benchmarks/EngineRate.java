package dev.copydesk.benchmarks;

import dev.copydesk.ingest.language.CopyReader;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * Parses and checks the articles of a folder one after another in one thread, and says what the process took for it: the
 * figure that {@link Peers} sets beside those of other checkers. Processor time counts, that of the collector and the
 * compiler too, so that a busy machine does little harm.
 *
 * <p>Arguments: the folder with {@code .txt} articles, and how many seconds of processor time to warm up for and to measure. A
 * folder that is empty gets made articles of the usual length first, so that all checkers read the same.
 */
public final class EngineRate {
    private static final int USUAL = 700;

    private final CopyReader reader = new CopyReader();
    private final ArticleChecker checker = new ArticleChecker();

    private EngineRate() {}

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 3) {
            System.err.println("Usage: EngineRate FOLDER SECONDS_TO_WARM_UP SECONDS_TO_MEASURE");
            System.exit(2);
        }
        Path folder = Path.of(arguments[0]);
        List<String> articles = Articles.inFolder(folder);
        if (articles.isEmpty()) {
            articles = Articles.ofLength(USUAL);
            for (int i = 0; i < articles.size(); i++) {
                Files.writeString(folder.resolve("made-" + i + ".txt"), articles.get(i));
            }
        }
        EngineRate rate = new EngineRate();
        rate.checked(articles, seconds(arguments[1]));
        Duration before = Machine.processorTime();
        long checked = rate.checked(articles, seconds(arguments[2]));
        double took = Machine.processorTime().minus(before).toNanos() / 1e9;
        System.out.printf("{\"checker\": \"Copydesk\", \"articles\": %d, \"seconds\": %.3f}%n", checked, took);
    }

    /** Checks all articles in turn until so much time is over, and says how many that were. */
    private long checked(List<String> articles, Duration time) {
        Duration end = Machine.processorTime().plus(time);
        long checked = 0;
        while (Machine.processorTime().compareTo(end) < 0) {
            for (String article : articles) {
                checker.check(Articles.parsed(reader, article), StoryEvidence.NONE);
                checked++;
            }
        }
        return checked;
    }

    private static Duration seconds(String argument) {
        return Duration.ofSeconds(Integer.parseInt(argument));
    }
}
