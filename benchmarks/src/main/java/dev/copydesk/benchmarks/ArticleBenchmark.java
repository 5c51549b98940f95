package dev.copydesk.benchmarks;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.ingest.language.CopyReader;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What an article costs: parsing, checking, and both. One operation is one article, taken in turn. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class ArticleBenchmark {
    /** Of an article; {@link Articles#OF_THE_FOLDER} for those of the folder that is named. */
    @Param({"700"})
    private int words;

    private final CopyReader reader = new CopyReader();
    private final ArticleChecker checker = new ArticleChecker();
    private List<String> articles;
    private List<ParsedArticle> parsed;
    private int next;

    @Setup
    public void read() {
        articles = Articles.ofLength(words);
        parsed = articles.stream().map(copy -> Articles.parsed(reader, copy)).toList();
    }

    @Benchmark
    public ParsedArticle parse() {
        return Articles.parsed(reader, articles.get(turn()));
    }

    @Benchmark
    public List<Flag> check() {
        return checker.check(parsed.get(turn()), StoryEvidence.NONE);
    }

    @Benchmark
    public List<Flag> parseAndCheck() {
        return checker.check(Articles.parsed(reader, articles.get(turn())), StoryEvidence.NONE);
    }

    private int turn() {
        next = next + 1 == articles.size() ? 0 : next + 1;
        return next;
    }
}
