package dev.copydesk.benchmarks;

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

/**
 * Runs {@link ArticleBenchmark} at several lengths and says what an article and a word of it cost.
 *
 * <p>Arguments: the file for JMH's own words, {@code quick} or {@code full}. The folder with articles of one's own is the
 * system property {@code articles}.
 */
public final class Engine {
    private static final int USUAL = 700;
    private static final double MILLION = 1e6;

    private final String log;
    private final boolean quick;

    private Engine(String log, boolean quick) {
        this.log = log;
        this.quick = quick;
    }

    public static void main(String[] arguments) throws RunnerException {
        Engine engine = new Engine(arguments[0], arguments[1].equals("quick"));
        // The usual length comes first: the others are set against it.
        Measured usual = engine.measure(USUAL);
        List<Integer> lengths = engine.quick ? List.of(5_000) : List.of(100, 1_200, 5_000, 50_000);
        usual.print(USUAL + " words", usual);
        for (int words : lengths) {
            engine.measure(words).print("%,d words".formatted(words), usual);
        }
        if (System.getProperty(Articles.FOLDER) != null) {
            engine.measure(Articles.OF_THE_FOLDER).print("of the folder", usual);
        }
    }

    private Measured measure(int words) throws RunnerException {
        Figures.progress(words == Articles.OF_THE_FOLDER ? "articles of the folder" : words + " words");
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(ArticleBenchmark.class.getName())
                .param("words", Integer.toString(words))
                .addProfiler(GCProfiler.class)
                .warmupIterations(quick ? 2 : 5)
                .warmupTime(TimeValue.seconds(quick ? 1 : 3))
                .measurementIterations(quick ? 2 : 3)
                .measurementTime(TimeValue.seconds(quick ? 1 : 2))
                .output(log);
        String folder = System.getProperty(Articles.FOLDER);
        if (folder != null) {
            options.jvmArgsAppend("-D" + Articles.FOLDER + "=" + folder);
        }
        Map<String, Cost> costs = new HashMap<>();
        for (RunResult run : new Runner(options.build()).run()) {
            Result<?> allocated = run.getSecondaryResults().get("gc.alloc.rate.norm");
            costs.put(
                    run.getPrimaryResult().getLabel(),
                    new Cost(run.getPrimaryResult().getScore(), allocated.getScore()));
        }
        double meanWords = Articles.ofLength(words).stream()
                .mapToInt(Articles::words)
                .average()
                .orElseThrow();
        return new Measured(meanWords, costs.get("parse"), costs.get("check"), costs.get("parseAndCheck"));
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
