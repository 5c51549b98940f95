package dev.copydesk.standalone.command;

import dev.copydesk.standalone.folder.DataFolder;

/** Kafka and the PostgreSQL library log their warnings into a file; the terminal is for what the user asked for. */
final class LibraryLogs {
    private LibraryLogs() {}

    /** Sets the file, before the first of them is used. */
    static void into(DataFolder folder) {
        System.setProperty(
                "org.slf4j.simpleLogger.logFile", folder.log("launcher").toString());
        System.setProperty("org.slf4j.simpleLogger.defaultLogLevel", "warn");
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSXXX");
    }
}
