package dev.copydesk.rules.house;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.pack.RulePack;
import dev.copydesk.contracts.pack.RulePacks;
import dev.copydesk.rules.packs.Pack;
import dev.copydesk.rules.packs.PackFiles;
import dev.copydesk.rules.packs.PackFolder;
import dev.copydesk.rules.packs.PackReader;
import dev.copydesk.rules.packs.Problem;
import dev.copydesk.rules.packs.RefusedPackException;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;

/**
 * The packs that are in the folder now. The folder is looked at again and again; what has changed is compiled beside the work, takes
 * the place of what was there at one stroke, and is told to report-service, which shows a pack's flags once a chief has switched it on.
 */
@ApplicationScoped
public class PackShelf {
    private static final Logger LOG = Logger.getLogger(PackShelf.class);

    /** Since the start; longer than it takes to compile a few packs. Articles wait for them within their transactions. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(20);

    /** To compile a pack and try it on an empty article. */
    private static final Duration LONGEST_READ = Duration.ofMinutes(1);

    /** Another process may have told other packs meanwhile, which it has no more. */
    private static final Duration TELL_AGAIN = Duration.ofMinutes(5);

    /** A pack that took too long to compile is tried again after so long. */
    private static final Duration REST = Duration.ofMinutes(5);

    private final PackSettings settings;
    private final PackTopic topic;
    private final Event<PacksChanged> changed;
    private final MeterRegistry metrics;
    private final InstantSource clock;
    private final Instant openedAt;
    private final PackThreads threads = new PackThreads();
    private final CountDownLatch looked = new CountDownLatch(1);

    private final PackWork reading = new PackWork(threads);

    /** Null until the folder was read for the first time. */
    private volatile List<TimedPack> packs;

    /** Of the last look, by the files. */
    private Map<PackFiles, Entry> entries = Map.of();

    private String trouble;
    private List<RulePack> told;
    private Instant toldAt = Instant.MIN;
    private Instant tookAt = Instant.MIN;
    private boolean isTryDue;

    @Inject
    PackShelf(PackSettings settings, PackTopic topic, Event<PacksChanged> changed, MeterRegistry metrics) {
        this(settings, topic, changed, metrics, InstantSource.system());
    }

    PackShelf(
            PackSettings settings,
            PackTopic topic,
            Event<PacksChanged> changed,
            MeterRegistry metrics,
            InstantSource clock) {
        this.settings = settings;
        this.topic = topic;
        this.changed = changed;
        this.metrics = metrics;
        this.clock = clock;
        openedAt = clock.instant();
    }

    /**
     * What is known of the files of a folder; the pack is null where they were refused.
     *
     * @param isToBeTriedAgain whether it was no fault of theirs, as far as is known
     */
    private record Entry(TimedPack pack, List<String> problems, boolean isToBeTriedAgain) {}

    /**
     * What every pack says of an article. Until the packs that were there at the start are compiled, it waits for a while; empty
     * when they are not then.
     */
    public Optional<List<PackChecked>> check(ParsedArticle article) {
        if (settings.folder().isEmpty()) {
            return Optional.of(List.of());
        }
        try {
            Duration left = Duration.between(clock.instant(), openedAt.plus(FIRST_LOOK));
            if (!looked.await(left.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("An article is checked without the rule packs, which are still being read");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the rule packs were read", e);
        }
        return Optional.ofNullable(packs)
                .map(read -> read.stream().map(pack -> pack.check(article)).toList());
    }

    /** Not before the topic can be told: the scheduler begins while the service still starts. */
    @Scheduled(
            every = "${copydesk.packs.look-every:10s}",
            delayed = "1s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void look() {
        try {
            List<PackFiles> found = found();
            boolean isChanged = packs == null || !entries.keySet().equals(new LinkedHashSet<>(found));
            if (isChanged || isTryingAgainDue()) {
                take(found, isChanged);
            }
            trouble = null;
        } catch (IOException | RuntimeException e) {
            if (!e.toString().equals(trouble)) {
                LOG.warnf("The folder of rule packs can't be read; what was read stays: %s", e);
            }
            trouble = e.toString();
        } finally {
            looked.countDown();
        }
        if (packs != null) {
            tell();
        }
        haveTried();
    }

    /** While an earlier try goes on, another one would only keep one more processor busy. */
    private boolean isTryingAgainDue() {
        return !reading.isOverdue()
                && clock.instant().isAfter(tookAt.plus(REST))
                && entries.values().stream().anyMatch(Entry::isToBeTriedAgain);
    }

    /** A folder that is not there yet has no packs; one that was there is missing, as when a volume has gone. */
    private List<PackFiles> found() throws IOException {
        Path folder = settings.folder().orElse(null);
        return folder == null || (entries.isEmpty() && Files.notExists(folder)) ? List.of() : PackFolder.read(folder);
    }

    private void take(List<PackFiles> found, boolean isChanged) {
        Map<PackFiles, Entry> now = new LinkedHashMap<>();
        Map<String, String> foldersByName = new HashMap<>();
        for (PackFiles files : found) {
            Entry known = entries.get(files);
            Entry entry = known == null || isToBeRead(known, isChanged) ? read(files) : known;
            now.put(files, entry.pack == null ? entry : alone(entry, files, foldersByName));
        }
        entries = now;
        List<TimedPack> before = packs == null ? List.of() : packs;
        packs = now.values().stream().map(Entry::pack).filter(Objects::nonNull).toList();
        isTryDue |= !packs.equals(before);
        tookAt = clock.instant();
    }

    /** A pack that was refused for its name is read anew, as the other one of that name may have gone. */
    private boolean isToBeRead(Entry known, boolean isChanged) {
        return known.pack == null && (known.isToBeTriedAgain ? !reading.isOverdue() : isChanged);
    }

    private Entry read(PackFiles files) {
        try {
            Pack pack = reading.within(LONGEST_READ, () -> PackReader.read(files));
            LOG.infof(
                    "The rule pack %s, version %s, is read: %d phrases, %d rules",
                    pack.edition().name(), pack.edition().version(), pack.phrases(), pack.rules());
            return new Entry(new TimedPack(pack, settings.timeLimit(), threads, metrics, clock), List.of(), false);
        } catch (TimeoutException e) {
            return unread(
                    files,
                    e,
                    "took longer than " + LONGEST_READ.toSeconds()
                            + " s to compile and try on an empty article; look for a rule that never ends");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RefusedPackException refusal) {
                return refused(
                        files,
                        refusal.problems().stream().map(Problem::toString).toList());
            }
            // Its rules throw on an empty article, or the compiler does: that won't change before the files do.
            LOG.errorf(e.getCause(), "The rule pack in %s can't be compiled", files.folder());
            return new Entry(
                    null, List.of(files.folder() + ": can't be compiled; the log of rules-service says why"), false);
        }
    }

    /** Told in the log once, however often it is tried again. */
    private Entry unread(PackFiles files, Throwable cause, String problem) {
        Entry entry = new Entry(null, List.of(files.folder() + ": " + problem), true);
        if (!entry.equals(entries.get(files))) {
            LOG.errorf(cause, "The rule pack in %s %s", files.folder(), problem);
        }
        return entry;
    }

    private static Entry refused(PackFiles files, List<String> problems) {
        LOG.errorf("The rule pack in %s is refused: %s", files.folder(), String.join("; ", problems));
        return new Entry(null, problems, false);
    }

    /** Of two packs of one name nobody could tell whose a flag is: the first one counts. */
    private static Entry alone(Entry entry, PackFiles files, Map<String, String> foldersByName) {
        String other = foldersByName.putIfAbsent(entry.pack.pack().edition().name(), files.folder());
        return other == null
                ? entry
                : refused(
                        files,
                        List.of("pack.yaml: the pack in " + other + " has the same `name`; give this one another"));
    }

    /** Tells what has changed, and now and then what has not; what can't be told now is told at a later look. */
    private void tell() {
        List<RulePack> now = entries.entrySet().stream()
                .map(entry -> state(entry.getKey(), entry.getValue()))
                .toList();
        Instant at = clock.instant();
        boolean isDue = settings.folder().isPresent() && at.isAfter(toldAt.plus(TELL_AGAIN));
        if (!topic.isOpen() || (now.equals(told) && !isDue)) {
            return;
        }
        try {
            topic.tell(new RulePacks(at, now));
            told = now;
            toldAt = at;
        } catch (RuntimeException e) {
            LOG.warnf("What rule packs there are is told later: %s", e);
        }
    }

    private static RulePack state(PackFiles files, Entry entry) {
        if (entry.pack == null) {
            return new RulePack(files.folder(), null, null, 0, 0, entry.problems);
        }
        Pack pack = entry.pack.pack();
        String pause = entry.pack.pause();
        return new RulePack(
                files.folder(),
                pack.title(),
                pack.edition(),
                pack.phrases(),
                pack.rules(),
                pause == null ? List.of() : List.of(pause));
    }

    private void haveTried() {
        if (!isTryDue) {
            return;
        }
        try {
            changed.fire(new PacksChanged(settings.tryOn()));
            isTryDue = false;
        } catch (RuntimeException e) {
            LOG.warnf("The rule packs are tried on the latest articles later: %s", e);
        }
    }

    @PreDestroy
    void stop() {
        threads.stop();
    }
}
