package dev.copydesk.benchmarks;

import dev.copydesk.contracts.Flag;
import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.ingest.language.CopyReader;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What an article costs by its length: it has to grow no faster than the words do. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 3, time = 3)
@Fork(1)
public class LengthBenchmark {
    @Param({"500", "5000", "50000"})
    private int words;

    private final CopyReader reader = new CopyReader();
    private final ArticleChecker checker = new ArticleChecker();
    private String article;
    private ParsedArticle parsed;

    @Setup
    public void write() {
        article = Articles.ofWords(words, 1);
        parsed = Articles.parsed(reader, article);
    }

    @Benchmark
    public ParsedArticle parse() {
        return Articles.parsed(reader, article);
    }

    @Benchmark
    public List<Flag> check() {
        return checker.check(parsed, StoryEvidence.NONE);
    }
}
