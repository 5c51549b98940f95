package dev.copydesk.standalone.folder;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** Tells ingest-service of the demo sources. Their secrets are not in the file, but in the service's environment. */
public final class DemoSourcesFile {
    private DemoSourcesFile() {}

    /** Writes the configuration anew, whatever an earlier version has written. */
    public static void write(Path file) throws IOException {
        Properties sources = new Properties();
        for (DemoSource source : DemoSource.values()) {
            String prefix = "copydesk.sources." + source.id() + ".";
            sources.setProperty(prefix + "kind", source.kind());
            sources.setProperty(prefix + "outlet", "Demo: " + source.kind());
            sources.setProperty(prefix + "drafts", "check");
        }
        try (Writer writer = Files.newBufferedWriter(file)) {
            sources.store(writer, "The sources to try webhooks with; written at every start.");
        }
    }
}
