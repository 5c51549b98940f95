package dev.copydesk.ingest.source;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * {@code copydesk.sources.<id>.*}: the sources that may push articles. The id becomes the first part of every article's id
 * ({@code <id>:<id in the source>}): once articles have come, it must stay. Tokens and secrets are given in files that only
 * the service can read ({@code secret-files}, or a whole configuration file named in {@code SMALLRYE_CONFIG_LOCATIONS}) or in
 * the environment ({@code COPYDESK_SOURCES_WIRE_SECRETS} for a source {@code wire}), never in the image.
 */
@ConfigMapping(prefix = "copydesk.sources")
interface SourcesConfiguration {
    /** The sources by id: lower-case letters, digits and hyphens, 40 at most. */
    @WithParentName
    Map<String, SourceConfiguration> byId();

    /** One source. */
    interface SourceConfiguration {
        /** {@code copydesk.sources.<id>.kind}: the shape in which it pushes; {@code generic} is our own JSON. */
        @WithDefault("generic")
        String kind();

        /**
         * {@code copydesk.sources.<id>.tokens}: bearer tokens for {@code /api/v1/articles}, separated by commas, 16 characters
         * or more each. Any of them is good, so that one can be replaced without a gap: add the new one, change the sender,
         * take the old one away.
         */
        Optional<List<String>> tokens();

        /**
         * {@code copydesk.sources.<id>.secrets}: what its webhook signs with, separated by commas, 16 characters or more each.
         * Any of them is good, so that one can be replaced without a gap.
         */
        Optional<List<String>> secrets();

        /**
         * {@code copydesk.sources.<id>.secret-files}: paths of files with one secret each, separated by commas; a line break at
         * the end of a file does not count. They are read at the start, and add to {@code secrets}.
         */
        Optional<List<String>> secretFiles();

        /** {@code copydesk.sources.<id>.outlet}: who publishes its articles, where the article itself does not say. */
        Optional<String> outlet();

        /** {@code copydesk.sources.<id>.language}: BCP 47 tag of its copy, where the article itself does not say. */
        Optional<String> language();

        /** {@code copydesk.sources.<id>.drafts}: {@code check} or {@code ignore} what is not published. */
        @WithDefault("ignore")
        String drafts();

        /**
         * {@code copydesk.sources.<id>.wordpress-api}: where the REST API of its WordPress site answers, such as
         * {@code https://gazette.example/wp-json/wp/v2}, for the posts whose push was lost. No other host is ever asked.
         */
        Optional<String> wordpressApi();
    }
}
