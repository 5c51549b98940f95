package dev.copydesk.benchmarks.system;

import dev.copydesk.benchmarks.Figures;
import dev.copydesk.benchmarks.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * How many articles a second one and two processes of rules-service check. The articles are parsed while these processes are
 * suspended, and report-service is suspended while they check, so that nothing else is measured.
 *
 * <p>Arguments: the data folder of the running system, {@code quick} or {@code full}.
 */
public final class RulesProcesses {
    private static final int WORDS = 700;
    private static final int CONNECTIONS = 16;
    private static final String SERVICE = "rules-service";
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Duration REST = Duration.ofSeconds(10);

    private final RunningSystem system;
    private final Load load;
    private final int articles;
    private final List<ProcessHandle> suspended = new ArrayList<>();

    private RulesProcesses(RunningSystem system, int articles) {
        this.system = system;
        this.articles = articles;
        load = new Load(system, WORDS);
        Runtime.getRuntime().addShutdownHook(new Thread(this::goOn, "go on"));
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        new RulesProcesses(new RunningSystem(Path.of(arguments[0])), arguments[1].equals("quick") ? 200 : 1_000)
                .measure();
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        ProcessHandle first = system.service(SERVICE);
        Figures.progress("warming up");
        checked(List.of(first));
        pin(first, 0);
        double alone = checked(List.of(first));
        print(1, alone, alone);
        try (AnotherProcess second = AnotherProcess.like(system, SERVICE)) {
            second.awaitReady();
            pin(second.process(), 1);
            // Takes its share of the partitions, and warms up.
            checked(List.of(first, second.process()));
            print(2, checked(List.of(first, second.process())), alone);
        }
    }

    private static void print(int processes, double rate, double alone) {
        Figures.row(
                Section.RULES,
                row -> row.put("processes", processes).put("articles/s", rate).put("against one", rate / alone));
    }

    /** Articles a second that these processes check. */
    private double checked(List<ProcessHandle> processes) throws IOException, InterruptedException, SQLException {
        Figures.progress(articles + " articles for " + processes.size() + " of rules-service");
        suspend(processes);
        double parsed = system.parsed();
        List<String> ids = load.push(articles, Pace.eager(CONNECTIONS)).articles();
        awaitParsed(parsed + ids.size());
        suspend(List.of(system.service("report-service")));
        long start = System.nanoTime();
        for (ProcessHandle process : processes) {
            signal("-CONT", process);
            suspended.remove(process);
        }
        awaitChecked(ids);
        double seconds = (System.nanoTime() - start) / 1e9;
        goOn();
        Thread.sleep(REST.toMillis());
        return ids.size() / seconds;
    }

    private void awaitParsed(double articles) throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (system.parsed() < articles) {
            if (System.nanoTime() > end) {
                throw new IOException("Not all articles are parsed after " + PATIENCE);
            }
            Thread.sleep(200);
        }
    }

    private void awaitChecked(List<String> ids) throws IOException, InterruptedException, SQLException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        try (Connection connection = system.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "select count(*) from rules.article where article_id = any (?) and sent_check > 0")) {
            statement.setArray(1, connection.createArrayOf("text", ids.toArray()));
            while (count(statement) < ids.size()) {
                if (System.nanoTime() > end) {
                    throw new IOException("Not all of " + ids.size() + " articles are checked after " + PATIENCE);
                }
                Thread.sleep(50);
            }
        }
    }

    private static int count(PreparedStatement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    private void suspend(List<ProcessHandle> processes) throws IOException, InterruptedException {
        for (ProcessHandle process : processes) {
            suspended.add(process);
            signal("-STOP", process);
        }
    }

    private void goOn() {
        for (ProcessHandle process : suspended) {
            try {
                signal("-CONT", process);
            } catch (IOException | InterruptedException e) {
                Figures.progress("can't let " + process.pid() + " go on: " + e.getMessage());
            }
        }
        suspended.clear();
    }

    private static void pin(ProcessHandle process, int core) throws IOException, InterruptedException {
        run("taskset", "-a", "-c", "-p", Integer.toString(core), Long.toString(process.pid()));
    }

    private static void signal(String signal, ProcessHandle process) throws IOException, InterruptedException {
        run("kill", signal, Long.toString(process.pid()));
    }

    private static void run(String... command) throws IOException, InterruptedException {
        int status = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        if (status != 0) {
            throw new IOException(String.join(" ", command) + " ends with " + status);
        }
    }
}
