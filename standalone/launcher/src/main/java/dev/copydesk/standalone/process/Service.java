package dev.copydesk.standalone.process;

import java.nio.file.Path;

/** The three services, in the order in which an article passes through them. */
public enum Service {
    INGEST("ingest-service", Path.of("ingest-service", "service")),
    RULES("rules-service", Path.of("rules-service", "service")),
    REPORT("report-service", Path.of("report-service"));

    private final String title;
    private final Path module;

    Service(String title, Path module) {
        this.title = title;
        this.module = module;
    }

    /**
     * Whether its work may wait while the processor is busy. Who pushes waits for an answer of ingest-service, and who reads for a
     * page of report-service; nobody waits for rules-service alone.
     */
    public boolean givesWay() {
        return this == RULES;
    }

    /** The service's name, also of its log file. */
    public String title() {
        return title;
    }

    /** What Maven built of it, under the project's root folder. */
    public Path jar(Path home) {
        return home.resolve(module).resolve(Path.of("target", "quarkus-app", title + "-runner.jar"));
    }
}
