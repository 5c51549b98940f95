package dev.copydesk.benchmarks.system;

import dev.copydesk.benchmarks.Figures;
import dev.copydesk.benchmarks.Section;
import dev.copydesk.benchmarks.Times;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How soon each service is ready after its process was started, cold and warm, with and without an archive of its classes. The
 * services start beside the running ones, with the options that the images have in a pod of 512 MiB.
 *
 * <p>Arguments: the data folder of the running system, {@code quick} or {@code full}, a folder for the archives, then the JDKs'
 * home folders.
 */
public final class Starts {
    private static final List<String> POD = List.of(
            "-XX:MaxRAM=512m",
            "-XX:MaxRAMPercentage=60",
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager");
    /** The heap that such a pod begins with, 8 MiB, has no room for the objects in an AOT cache, and the JVM then ends. */
    private static final String ROOM_FOR_OBJECTS = "-Xms64m";

    private static final int WITH_AOT_CACHE = 25;
    private static final Path DROP_CACHES = Path.of("/proc/sys/vm/drop_caches");

    private final RunningSystem system;
    private final boolean quick;
    private final Path archives;

    private Starts(RunningSystem system, boolean quick, Path archives) {
        this.system = system;
        this.quick = quick;
        this.archives = archives;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        Starts starts = new Starts(
                new RunningSystem(Path.of(arguments[0])), arguments[1].equals("quick"), Path.of(arguments[2]));
        for (String home : List.of(arguments).subList(3, arguments.length)) {
            starts.measure(Path.of(home));
        }
    }

    /** How a JVM comes by its classes. */
    private enum Classes {
        FROM_THE_JARS("jars", null, null),
        FROM_AN_ARCHIVE("AppCDS", "-XX:ArchiveClassesAtExit=", "-XX:SharedArchiveFile="),
        FROM_AN_AOT_CACHE("AOT cache", "-XX:AOTCacheOutput=", "-XX:AOTCache=");

        private final String title;
        private final String writing;
        private final String reading;

        Classes(String title, String writing, String reading) {
            this.title = title;
            this.writing = writing;
            this.reading = reading;
        }

        List<String> written(Path archive) {
            return List.of(writing + archive);
        }

        List<String> read(Path archive) {
            return switch (this) {
                case FROM_THE_JARS -> List.of();
                case FROM_AN_ARCHIVE -> List.of(reading + archive);
                case FROM_AN_AOT_CACHE -> List.of(ROOM_FOR_OBJECTS, reading + archive);
            };
        }
    }

    private void measure(Path jdk) throws IOException, InterruptedException {
        int version = version(jdk);
        for (String service : RunningSystem.SERVICES) {
            for (Classes classes : Classes.values()) {
                if (classes != Classes.FROM_AN_AOT_CACHE || version >= WITH_AOT_CACHE) {
                    Figures.progress("%s, JDK %d, %s".formatted(service, version, classes.title));
                    measure(jdk, version, service, classes);
                }
            }
        }
    }

    private void measure(Path jdk, int version, String service, Classes classes)
            throws IOException, InterruptedException {
        Path archive = archives.resolve(service + "-" + version + "-" + classes.name());
        if (classes != Classes.FROM_THE_JARS) {
            start(jdk, service, classes.written(archive));
            // A JVM that can't read its archive starts all the same, from the jars, and its time would stand in the
            // wrong row.
            if (!Files.exists(archive)) {
                throw new IOException("The JVM of " + service + " wrote no " + classes.title + " at its end");
            }
        }
        List<String> options = classes.read(archive);
        Started cold = emptyFileCache() ? start(jdk, service, options) : null;
        List<Double> warm = new ArrayList<>();
        Started last = null;
        for (int i = 0; i < (quick ? 1 : 3); i++) {
            last = start(jdk, service, options);
            warm.add(last.seconds());
        }
        Files.deleteIfExists(archive);
        double median = new Times(warm).median();
        ProcessUse use = last.use();
        Figures.row(Section.START, row -> {
            row.put("service", service).put("JDK", version).put("classes", classes.title);
            if (cold == null) {
                row.put("cold s", "");
            } else {
                row.put("cold s", cold.seconds());
            }
            row.put("warm s", median).put("CPU s", use.cpuSeconds()).put("MB", use.megabytes());
        });
    }

    private record Started(double seconds, ProcessUse use) {}

    private Started start(Path jdk, String service, List<String> options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(jdk.resolve("bin/java").toString());
        command.addAll(POD);
        command.addAll(options);
        command.addAll(List.of("-jar", AnotherProcess.jar(system, service).toString()));
        try (AnotherProcess process = AnotherProcess.start(command, system, service)) {
            double seconds = process.awaitReady();
            return new Started(seconds, ProcessUse.of(process.process()));
        }
    }

    /** Only where this process may: everything that runs here reads from the disk again afterwards. */
    private static boolean emptyFileCache() throws IOException, InterruptedException {
        if (!Files.isWritable(DROP_CACHES)) {
            return false;
        }
        new ProcessBuilder("sync").start().waitFor();
        Files.writeString(DROP_CACHES, "3\n");
        return true;
    }

    private static int version(Path jdk) throws IOException {
        String release = Files.readAllLines(jdk.resolve("release")).stream()
                .filter(line -> line.startsWith("JAVA_VERSION="))
                .findFirst()
                .orElseThrow();
        return Runtime.Version.parse(release.replaceAll(".*=|\"", "")).feature();
    }
}
