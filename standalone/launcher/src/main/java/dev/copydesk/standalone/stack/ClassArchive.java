package dev.copydesk.standalone.stack;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * What a service's JVM does about the archive beside its jar, which holds the classes that a start needs, ready to run. See the
 * JDK's documentation of class data sharing, "dynamic archive".
 */
public enum ClassArchive {
    /** Takes the classes from the archive; from the jars where there is none, or one that is older or of another JDK. */
    LOADED(Duration.ofSeconds(15)) {
        @Override
        List<String> options(Path jar) {
            // What the JVM says of an archive that it does not take is nothing to be mended.
            return Files.exists(beside(jar))
                    ? List.of("-XX:SharedArchiveFile=" + beside(jar), "-Xlog:cds=off", "-Xlog:cds+dynamic=off")
                    : List.of();
        }
    },

    /** Writes the archive when the JVM ends, with every class that it has used; that takes seconds. */
    RECORDED(Duration.ofMinutes(2)) {
        @Override
        List<String> options(Path jar) {
            return List.of("-XX:ArchiveClassesAtExit=" + beside(jar), "-Xlog:cds=off", "-Xlog:cds+dynamic=off");
        }
    };

    private final Duration stopPatience;

    ClassArchive(Duration stopPatience) {
        this.stopPatience = stopPatience;
    }

    /** How long a JVM may take to end. */
    Duration stopPatience() {
        return stopPatience;
    }

    /** The options of a JVM that runs the jar. */
    abstract List<String> options(Path jar);

    private static Path beside(Path jar) {
        return jar.resolveSibling("classes.jsa");
    }
}
