package dev.copydesk.rules.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.Copy;
import dev.copydesk.rules.packs.Pack;
import dev.copydesk.rules.packs.PackFiles;
import dev.copydesk.rules.packs.PackReader;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TimedPackTest {
    private static final ParsedArticle ARTICLE = Copy.of(
                    "test:a", null, "The crane failed on Monday. Crews utilise another one.")
            .parsed();
    private static final String SLOW = "rule \"slow\" when /sentences then Thread.sleep(60000); end";

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final PackThreads threads = new PackThreads();
    private Instant now = Instant.parse("2026-03-04T08:30:00Z");

    @AfterEach
    void stop() {
        threads.stop();
    }

    private static Pack pack(String file, String content) {
        return PackReader.read(new PackFiles(
                "house",
                Map.of(
                        "pack.yaml",
                        "name: house\nversion: 2\ntitle: House\n".getBytes(UTF_8),
                        file,
                        content.getBytes(UTF_8)),
                List.of()));
    }

    private TimedPack timed(Pack pack, Duration limit) {
        return new TimedPack(pack, limit, threads, metrics, () -> now);
    }

    private double failed(String reason) {
        return metrics.counter("copydesk.packs.failed", "pack", "house", "reason", reason)
                .count();
    }

    @Test
    void aPackLooksAtTheFactsOfARealArticle() {
        TimedPack pack = timed(pack("words.csv", "phrase,instead\nutilise,use\n"), Duration.ofMinutes(1));

        PackChecked checked = pack.check(ARTICLE);

        assertThat(checked.run().failure()).isNull();
        assertThat(checked.flags()).extracting(Flag::quote).containsExactly("utilise");
    }

    @Test
    void aRuleThatThrowsCostsThePackItsFlagsAndNothingElse() {
        TimedPack pack = timed(
                pack("rules.drl", "rule \"bad\" when /sentences[ $t : text ] then $t.substring(-1); end"),
                Duration.ofMinutes(1));

        PackChecked checked = pack.check(ARTICLE);

        assertThat(checked.run().failure()).isEqualTo("One of its rules failed with StringIndexOutOfBoundsException.");
        assertThat(checked.flags()).isEmpty();
        assertThat(failed("error")).isEqualTo(1);
    }

    private PackChecked checkOnceItMayBeAsked(TimedPack pack, ParsedArticle article) {
        await().until(() -> pack.pause() == null);
        return pack.check(article);
    }

    @Test
    void aPackThatTakesTooLongThreeTimesInARowIsLeftOutForAWhile() {
        TimedPack pack = timed(pack("rules.drl", SLOW), Duration.ofMillis(50));
        String pause = "It took longer than 50 ms 3 times in a row and is left out for 5 minutes.";

        for (int i = 0; i < 3; i++) {
            assertThat(checkOnceItMayBeAsked(pack, ARTICLE).run().failure()).isEqualTo("It took longer than 50 ms.");
        }

        await().untilAsserted(() -> assertThat(pack.pause()).isEqualTo(pause));
        assertThat(pack.check(ARTICLE).run().failure()).isEqualTo(pause);
        assertThat(failed("time")).isEqualTo(3);
        assertThat(failed("pause")).isEqualTo(1);

        now = now.plus(Duration.ofMinutes(5));
        assertThat(pack.pause()).isNull();
        assertThat(pack.check(ARTICLE).run().failure()).isEqualTo("It took longer than 50 ms.");
    }

    @Test
    void whatEndsInTimeIfOnlyWithAFaultBreaksARowOfOverruns() {
        TimedPack pack = timed(
                pack(
                        "rules.drl",
                        "rule \"slow\" when /sentences[ text.contains(\"Monday\") ] then Thread.sleep(60000); end\n"
                                + "rule \"bad\" when /sentences[ $t : text ] then $t.substring(-1); end"),
                Duration.ofMillis(500));
        ParsedArticle other =
                Copy.of("test:d", null, "The crane failed on Sunday.").parsed();

        for (ParsedArticle article : List.of(ARTICLE, ARTICLE, other, ARTICLE)) {
            checkOnceItMayBeAsked(pack, article);
        }

        assertThat(failed("error")).isEqualTo(1);
        await().untilAsserted(() -> assertThat(pack.pause()).isNull());
    }

    @Test
    void aPackIsNotAskedAgainWhileALookGoesOnThatDoesNotStopWhenItIsToldTo() {
        TimedPack pack = timed(
                pack(
                        "rules.drl",
                        "rule \"deaf\" when /sentences then long end = System.nanoTime() + 3000000000L;"
                                + " while (System.nanoTime() < end) { Thread.onSpinWait(); } end"),
                Duration.ofMillis(500));

        pack.check(ARTICLE);

        assertThat(pack.check(ARTICLE).run().failure())
                .isEqualTo("It took longer than 500 ms on an article and goes on; it is left out until that ends.");
        assertThat(failed("pause")).isEqualTo(1);
        await().until(() -> pack.pause() == null);
    }
}
