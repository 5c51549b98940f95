package dev.copydesk.messaging.needs;

import dev.copydesk.messaging.schema.Causes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Looks again and again, in a thread of its own, whether something that the service needs is there. A change is said in the log
 * once, not at every look.
 */
final class Watch {
    private static final Logger LOG = Logger.getLogger(Watch.class);

    private static final Duration WHILE_MISSING = Duration.ofSeconds(1);

    private final String need;
    private final Look look;
    private final Duration whileThere;
    private final CountDownLatch looked = new CountDownLatch(1);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile String missing = "not looked at yet";

    /** One look. */
    @FunctionalInterface
    interface Look {
        /** What is missing, in words for an operator; empty when nothing is. */
        Optional<String> missing();
    }

    /**
     * Watches nothing yet.
     *
     * @param need what is looked for, as a line of the log begins with it
     * @param whileThere the pause between two looks while nothing is missing
     */
    Watch(String need, Look look, Duration whileThere) {
        this.need = need;
        this.look = look;
        this.whileThere = whileThere;
    }

    /** Begins to look. */
    void start() {
        Thread thread = new Thread(this::run, "watch");
        thread.setDaemon(true);
        thread.setContextClassLoader(Watch.class.getClassLoader());
        thread.start();
    }

    /** Returns after the first look; without its answer where that takes longer. */
    void awaitFirstLook(Duration longest) {
        try {
            looked.await(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Ends the watch: from now on what was needed counts as missing. */
    void stop() {
        stopping.countDown();
    }

    /** What was missing at the last look. */
    Optional<String> missing() {
        return isStopping() ? Optional.of("the service stops") : Optional.ofNullable(missing);
    }

    private void run() {
        String told = null;
        do {
            String found = look();
            if (!isStopping()) {
                // Whoever sees in the readiness what is missing finds the line in the log.
                tell(found, told);
                told = found;
                missing = found;
            }
            looked.countDown();
        } while (!stopsWithin(missing == null ? whileThere : WHILE_MISSING));
    }

    /** Whatever a look comes to: the watch goes on. */
    private String look() {
        try {
            return look.missing().orElse(null);
        } catch (RuntimeException | Error e) {
            return Causes.inOneLine(e);
        }
    }

    private void tell(String found, String before) {
        if (found != null && !found.equals(before)) {
            LOG.warnf("%s: %s. The service goes on by itself once that is mended", need, found);
        } else if (found == null && before != null) {
            LOG.infof("%s: all there now", need);
        }
    }

    private boolean isStopping() {
        return stopping.getCount() == 0;
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
