package dev.copydesk.report.callback;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which sources' CMSs are told of reports, and how. */
@ConfigMapping(prefix = "copydesk")
public interface CallbackConfig {
    /** By the source's id, as ingest-service has it. */
    Map<String, Target> callbacks();

    Sending callbackSending();

    /** A CMS. */
    interface Target {
        /** Where the source's CMS is told of reports, such as {@code https://cms.gazette.example/copydesk}. No other address is ever called; a redirect is not followed. */
        String url();

        /**
         * What is signed with, separated by commas: {@code whsec_} and the base64 of 24 to 64 bytes each. Several stand
         * while one is replaced; then each makes a signature.
         */
        Optional<List<String>> secrets();

        /** Paths of files with one secret each, separated by commas; a line break at the end of a file does not count. They are read at the start, and add to {@code secrets}. */
        Optional<List<String>> secretFiles();
    }

    /** How it is sent. */
    interface Sending {
        /** Where editors open the desk, such as {@code https://desk.copydesk.example}: the links to reports begin so. Has to be set once a source has a callback. */
        Optional<String> deskAddress();

        /** After as many tries that failed a callback is given up. */
        @WithDefault("16")
        @Min(1)
        int tries();

        /** The wait after a try that failed; doubled with each. */
        @WithDefault("5s")
        Duration firstWait();

        /** No wait is longer. */
        @WithDefault("6h")
        Duration longestWait();

        /** How long a CMS may take to accept a connection. */
        @WithDefault("5s")
        Duration connectWithin();

        /** How long a CMS may take to answer. */
        @WithDefault("15s")
        Duration answerWithin();
    }
}
