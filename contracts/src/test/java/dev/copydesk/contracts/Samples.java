package dev.copydesk.contracts;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.contracts.pack.RulePacks;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Committed messages of every shape that was ever sent: {@code samples/<first version with that shape>/<record>.json}. A
 * folder is added when a record gains a component and never changed afterwards.
 */
final class Samples {
    private static final Path FOLDER = Path.of("src/test/resources/samples");
    private static final List<Class<?>> MESSAGES = List.of(
            SubmittedArticle.class,
            ParsedArticle.class,
            CheckedArticle.class,
            EditorialName.class,
            SourceStatus.class,
            RulePacks.class);

    private Samples() {}

    /** A committed message and the record that it holds. */
    record Sample(Path file, Class<?> type) {
        byte[] bytes() {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return FOLDER.relativize(file).toString();
        }
    }

    /** Every committed message. */
    static Stream<Sample> all() throws IOException {
        try (Stream<Path> versions = Files.list(FOLDER)) {
            return versions
                    .sorted()
                    .flatMap(version -> MESSAGES.stream()
                            .map(type -> new Sample(version.resolve(type.getSimpleName() + ".json"), type))
                            .filter(sample -> Files.exists(sample.file())))
                    .toList()
                    .stream();
        }
    }
}
