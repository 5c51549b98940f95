package dev.copydesk.benchmarks;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.WarmupMode;

/**
 * Runs {@link ArticleBenchmark} at several lengths and says what an article and a word of it cost. All of them run in this JVM
 * and warm up before the first is measured: the compiler is busy for most of a minute, which each would have to wait for in a JVM
 * of its own.
 *
 * <p>Arguments: the file for JMH's own words, how many seconds to warm up for, {@code quick} or {@code full}. The folder with articles of one's own is the
 * system property {@code articles}.
 */
public final class Engine {
    private static final int USUAL = 700;
    private static final double MILLION = 1e6;
    /** Of {@link ArticleBenchmark}. */
    private static final int BENCHMARKS = 3;

    private final String log;
    private final boolean quick;
    private final List<Integer> lengths = new ArrayList<>();

    private Engine(String log, boolean quick) {
        this.log = log;
        this.quick = quick;
        lengths.addAll(quick ? List.of(USUAL, 5_000) : List.of(USUAL, 100, 1_200, 5_000, 50_000));
        if (System.getProperty(Articles.FOLDER) != null) {
            lengths.add(Articles.OF_THE_FOLDER);
        }
    }

    public static void main(String[] arguments) throws RunnerException {
        Engine engine = new Engine(arguments[0], arguments[2].equals("quick"));
        Map<String, Cost> costs = engine.measure(Duration.ofSeconds(Integer.parseInt(arguments[1])));
        // The usual length comes first: the others are set against it.
        Measured usual = measured(USUAL, costs);
        for (int words : engine.lengths) {
            measured(words, costs).print(label(words), usual);
        }
    }

    private static String label(int words) {
        return words == Articles.OF_THE_FOLDER ? "of the folder" : "%,d words".formatted(words);
    }

    /** What each benchmark costs at each length, by {@link #key}. */
    private Map<String, Cost> measure(Duration warmUp) throws RunnerException {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(ArticleBenchmark.class.getName())
                .param("words", lengths.stream().map(String::valueOf).toArray(String[]::new))
                .addProfiler(GCProfiler.class)
                .forks(0)
                .warmupMode(WarmupMode.BULK)
                .warmupIterations(1)
                .warmupTime(TimeValue.milliseconds(warmUp.toMillis() / (BENCHMARKS * lengths.size())))
                .measurementIterations(quick ? 2 : 3)
                .measurementTime(TimeValue.seconds(quick ? 1 : 2))
                .output(log);
        Map<String, Cost> costs = new HashMap<>();
        for (RunResult run : new Runner(options.build()).run()) {
            Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
            costs.put(
                    key(run.getPrimaryResult().getLabel(), run.getParams().getParam("words")),
                    new Cost(run.getPrimaryResult().getScore(), allocated.getScore()));
        }
        return costs;
    }

    private static Measured measured(int words, Map<String, Cost> costs) {
        String length = Integer.toString(words);
        double meanWords = Articles.ofLength(words).stream()
                .mapToInt(Articles::words)
                .average()
                .orElseThrow();
        return new Measured(
                meanWords,
                costs.get(key("parse", length)),
                costs.get(key("check", length)),
                costs.get(key("parseAndCheck", length)));
    }

    private static String key(String benchmark, String words) {
        return benchmark + " " + words;
    }

    private record Cost(double millis, double bytes) {}

    /** @param words that an article has on average */
    private record Measured(double words, Cost parse, Cost check, Cost both) {
        void print(String label, Measured usual) {
            Figures.row(Section.ENGINE, row -> row.put("article", label)
                    .put("parse ms", parse.millis())
                    .put("check ms", check.millis())
                    .put("both ms", both.millis())
                    .put("articles/s", 1_000 / both.millis())
                    .put("words/s", 1_000 / both.millis() * words)
                    .put("parse MB", parse.bytes() / MILLION)
                    .put("check MB", check.bytes() / MILLION)
                    .put("a word against 700", both.millis() / words / (usual.both.millis() / usual.words)));
        }
    }
}
