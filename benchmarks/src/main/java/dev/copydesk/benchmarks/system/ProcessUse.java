package dev.copydesk.benchmarks.system;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * What a part of the system takes of the machine.
 *
 * @param cpuSeconds since it started
 * @param megabytes resident now
 */
record ProcessUse(double cpuSeconds, double megabytes) {
    private static final double TICKS_PER_SECOND = 100;
    private static final double KIB_PER_MB = 1e6 / 1024;
    /** In {@code /proc/PID/stat}, counted from behind the name: user and system time, then those of children that have ended. */
    private static final int USER_TIME = 11;

    private static final int OWN_TIMES = 2;
    private static final int TIMES_WITH_ENDED_CHILDREN = 4;

    /** Of all parts, by name. */
    static Map<String, ProcessUse> of(RunningSystem system) throws IOException {
        Map<String, ProcessUse> parts = new LinkedHashMap<>();
        for (String service : RunningSystem.SERVICES) {
            parts.put(service, of(system.service(service)));
        }
        parts.put("launcher with Kafka", of(system.launcher()));
        parts.put("PostgreSQL", ofFamily(system.database()));
        return parts;
    }

    /**
     * Of a process alone. The launcher takes the place of the script that built it, so its ended children are Maven and
     * whatever else the script called.
     */
    static ProcessUse of(ProcessHandle process) throws IOException {
        return new ProcessUse(cpuSeconds(process, OWN_TIMES), memory(process, "status", "VmRSS:"));
    }

    /** Of a process and its children; what they share is divided among them. */
    private static ProcessUse ofFamily(ProcessHandle parent) throws IOException {
        double cpuSeconds = 0;
        double megabytes = 0;
        List<ProcessHandle> family =
                Stream.concat(Stream.of(parent), parent.children()).toList();
        for (ProcessHandle member : family) {
            try {
                double spent = cpuSeconds(member, TIMES_WITH_ENDED_CHILDREN);
                megabytes += memory(member, "smaps_rollup", "Pss:");
                cpuSeconds += spent;
            } catch (IOException e) {
                if (member.isAlive()) {
                    throw e;
                }
                // It has ended, before its files were opened or while they were read; its time is its parent's from now
                // on.
            }
        }
        return new ProcessUse(cpuSeconds, megabytes);
    }

    private static double cpuSeconds(ProcessHandle process, int times) throws IOException {
        String stat = Files.readString(file(process, "stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return Stream.of(fields)
                        .skip(USER_TIME)
                        .limit(times)
                        .mapToLong(Long::parseLong)
                        .sum()
                / TICKS_PER_SECOND;
    }

    private static double memory(ProcessHandle process, String file, String field) throws IOException {
        return Files.readAllLines(file(process, file)).stream()
                        .filter(line -> line.startsWith(field))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                        .sum()
                / KIB_PER_MB;
    }

    private static Path file(ProcessHandle process, String name) {
        return Path.of("/proc", Long.toString(process.pid()), name);
    }
}
