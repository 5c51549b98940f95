package dev.copydesk.benchmarks;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;

/** The machine that is measured on, and what this process has taken of it. */
final class Machine {
    private static final com.sun.management.OperatingSystemMXBean SYSTEM =
            (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private Machine() {}

    static String processor() {
        return Runtime.getRuntime().availableProcessors() + " x " + model();
    }

    static String memory() {
        return Math.round(SYSTEM.getTotalMemorySize() / (double) (1 << 30)) + " GiB";
    }

    /** Processor time of this process, that of its collector and its compiler too. */
    static Duration processorTime() {
        return Duration.ofNanos(SYSTEM.getProcessCpuTime());
    }

    private static String model() {
        try (Stream<String> lines = Files.lines(Path.of("/proc/cpuinfo"))) {
            return lines.filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(System.getProperty("os.arch"));
        } catch (IOException e) {
            // Linux alone has this file.
            return System.getProperty("os.arch");
        }
    }
}
