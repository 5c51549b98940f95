package dev.copydesk.benchmarks.system;

import dev.copydesk.benchmarks.Figures;
import dev.copydesk.benchmarks.Section;
import dev.copydesk.benchmarks.system.Load.Followed;
import dev.copydesk.benchmarks.system.Load.Pushed;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;

/**
 * How soon articles are reported, how many a second the system bears, and what its processes take for it.
 *
 * <p>Arguments: the data folder of the running system, {@code quick} or {@code full}.
 */
public final class Pipeline {
    private static final int WORDS = 700;
    private static final int CONNECTIONS = 16;
    private static final int WARM_UP_RATE = 10;
    private static final List<Integer> RATES = List.of(1, 10, 50);
    /** The load that the processes' use is told for. */
    private static final int USUAL_RATE = 10;

    private static final double PROMPT_MILLIS = 1_000;
    private static final double STEP = 1.1;
    private static final double FIRST_STEP = 0.85;

    private final RunningSystem system;
    private final Load load;
    private final Reported reported;
    private final boolean quick;

    private Pipeline(RunningSystem system, Reported reported, boolean quick) {
        this.system = system;
        this.load = new Load(system, WORDS);
        this.reported = reported;
        this.quick = quick;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        RunningSystem system = new RunningSystem(Path.of(arguments[0]));
        try (Reported reported = new Reported(system)) {
            new Pipeline(system, reported, arguments[1].equals("quick")).measure();
        }
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        Map<String, ProcessUse> atRest = ProcessUse.of(system);
        Figures.progress("warming up");
        pushed(WARM_UP_RATE, quick ? 5 : 30);
        Map<String, ProcessUse> before = null;
        Map<String, ProcessUse> after = null;
        for (int rate : RATES) {
            Figures.progress(rate + " articles a second");
            Map<String, ProcessUse> now = ProcessUse.of(system);
            steady(rate);
            if (rate == USUAL_RATE) {
                before = now;
                after = ProcessUse.of(system);
            }
        }
        double rate = burst();
        held(rate);
        processes(atRest, before, after);
    }

    private int seconds() {
        return quick ? 10 : 60;
    }

    private Followed pushed(int rate, int seconds) throws IOException, InterruptedException, SQLException {
        return load.follow(load.push(rate * seconds, Pace.steady(rate)), reported);
    }

    private void steady(int rate) throws IOException, InterruptedException, SQLException {
        Pushed pushed = load.push(rate * seconds(), Pace.steady(rate));
        Followed followed = load.follow(pushed, reported);
        Figures.row(Section.STEADY, row -> {
            row.put("articles/s", rate).put("seconds", seconds());
            followed.all().put(row, "accepted to reported");
            pushed.answers().put(row, "webhook to answer");
            row.put("refused", pushed.refused());
        });
    }

    /** The articles a second at which the burst was worked off. */
    private double burst() throws IOException, InterruptedException, SQLException {
        int articles = quick ? 200 : 2_000;
        Figures.progress("a burst of " + articles);
        Pushed pushed = load.push(articles, Pace.eager(CONNECTIONS));
        Followed followed = load.follow(pushed, reported);
        double rate = articles / followed.seconds();
        Figures.row(Section.BURST, row -> {
            row.put("articles", articles).put("last report after s", followed.seconds());
            row.put("articles/s", rate);
            pushed.answers().put(row, "webhook to answer");
            row.put("refused", pushed.refused());
        });
        return rate;
    }

    /** Goes up in steps from below what the burst gave until a rate is not held, or down until one is. */
    private void held(double ofBurst) throws IOException, InterruptedException, SQLException {
        int tries = quick ? 2 : 4;
        int rate = (int) Math.ceil(FIRST_STEP * ofBurst);
        Boolean earlier = null;
        for (int attempt = 0; attempt < tries; attempt++) {
            Figures.progress(rate + " articles a second, held?");
            boolean held = isHeld(rate);
            if (earlier != null && earlier != held) {
                return;
            }
            earlier = held;
            rate = (int) (held ? Math.ceil(rate * STEP) : Math.max(1, Math.floor(rate / STEP)));
        }
    }

    private boolean isHeld(int rate) throws IOException, InterruptedException, SQLException {
        Pushed pushed = load.push(rate * seconds(), Pace.steady(rate));
        Followed followed = load.follow(pushed, reported);
        boolean held = pushed.refused() == 0 && followed.last().median() <= PROMPT_MILLIS;
        Figures.row(Section.HELD, row -> {
            row.put("articles/s", rate).put("seconds", seconds()).put("held", held ? "yes" : "no");
            followed.all().put(row, "accepted to reported");
            row.put("p50 of the last sixth ms", followed.last().median());
            row.put("refused", pushed.refused());
        });
        return held;
    }

    private void processes(
            Map<String, ProcessUse> atRest, Map<String, ProcessUse> before, Map<String, ProcessUse> after)
            throws IOException {
        Map<String, ProcessUse> atEnd = ProcessUse.of(system);
        atEnd.forEach((part, end) -> Figures.row(Section.PROCESSES, row -> row.put("process", part)
                .put("MB when ready", atRest.get(part).megabytes())
                .put("MB after all load", end.megabytes())
                .put("CPU s for starting", atRest.get(part).cpuSeconds())
                .put(
                        "CPU ms an article at 10/s",
                        (after.get(part).cpuSeconds() - before.get(part).cpuSeconds())
                                * 1_000
                                / (USUAL_RATE * seconds()))));
    }
}
