package dev.copydesk.rules.house;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.pack.PackRun;
import dev.copydesk.rules.packs.Pack;
import dev.copydesk.rules.packs.PackFaultException;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * A pack that can do no harm but to itself: where it fails or takes too long, the article goes on without its flags. One that takes too
 * long several times in a row is not asked for a while, and never while a look goes on that was to stop: each could keep one more
 * processor busy.
 */
final class TimedPack {
    private static final Logger LOG = Logger.getLogger(TimedPack.class);
    private static final int MOST_OVERRUNS = 3;
    private static final Duration PAUSE = Duration.ofMinutes(5);

    private final Pack pack;
    private final Duration limit;
    private final PackWork looks;
    private final MeterRegistry metrics;
    private final InstantSource clock;

    /** How many of its looks took too long, one after the other. */
    private int overruns;

    private Instant pausedUntil = Instant.MIN;

    TimedPack(Pack pack, Duration limit, PackThreads threads, MeterRegistry metrics, InstantSource clock) {
        this.pack = pack;
        this.limit = limit;
        this.looks = new PackWork(threads);
        this.metrics = metrics;
        this.clock = clock;
    }

    Pack pack() {
        return pack;
    }

    /** Why it is not asked now, or null. */
    synchronized String pause() {
        if (looks.isOverdue()) {
            return "It took longer than " + words(limit)
                    + " on an article and goes on; it is left out until that ends.";
        }
        return clock.instant().isBefore(pausedUntil)
                ? "It took longer than " + words(limit) + " " + MOST_OVERRUNS + " times in a row and is left out for "
                        + PAUSE.toMinutes() + " minutes."
                : null;
    }

    private synchronized void overran() {
        overruns++;
        if (overruns == MOST_OVERRUNS) {
            overruns = 0;
            pausedUntil = clock.instant().plus(PAUSE);
        }
    }

    private synchronized void endedInTime() {
        overruns = 0;
    }

    /** What the pack finds in an article. */
    PackChecked check(ParsedArticle article) {
        String pause = pause();
        if (pause != null) {
            return failed(article, pause, "pause");
        }
        try {
            List<Flag> flags = looks.within(limit, () -> pack.check(article));
            endedInTime();
            return new PackChecked(new PackRun(pack.edition(), null), flags);
        } catch (TimeoutException e) {
            overran();
            return failed(article, "It took longer than " + words(limit) + ".", "time");
        } catch (ExecutionException e) {
            endedInTime();
            return failed(article, reason(e.getCause()), "error");
        }
    }

    private PackChecked failed(ParsedArticle article, String reason, String kind) {
        metrics.counter("copydesk.packs.failed", "pack", pack.edition().name(), "reason", kind)
                .increment();
        LOG.warnf(
                "%s, revision %d: the rule pack %s, version %s, is left out: %s",
                article.header().articleId(),
                article.header().revision(),
                pack.edition().name(),
                pack.edition().version(),
                reason);
        return new PackChecked(new PackRun(pack.edition(), reason), List.of());
    }

    /** Without what a rule may have said of the article. */
    private static String reason(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && !(cause instanceof PackFaultException)) {
            cause = cause.getCause();
        }
        return cause instanceof PackFaultException
                ? cause.getMessage()
                : "One of its rules failed with " + cause.getClass().getSimpleName() + ".";
    }

    private static String words(Duration time) {
        return time.toMillis() % 1000 == 0 ? time.toSeconds() + " s" : time.toMillis() + " ms";
    }
}
