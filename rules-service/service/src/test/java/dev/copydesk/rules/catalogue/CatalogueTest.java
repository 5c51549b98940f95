package dev.copydesk.rules.catalogue;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.Copy;
import dev.copydesk.rules.catalogue.CatalogueEntry.Example;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryArticle;
import dev.copydesk.rules.story.StoryEvidence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Runs every example of the catalogue through the parser and the compiled rules that production has. */
class CatalogueTest {
    private static final Pattern RULE_ID = Pattern.compile("\"((?:arithmetic|name|attribution|story)\\.[a-z-]+)\"");
    private static final List<Path> SOURCES =
            List.of(Path.of("../rules/src/main/resources/dev"), Path.of("../units/src/main/java"));

    private final ArticleChecker checker = new ArticleChecker();

    @TestFactory
    Stream<DynamicTest> aFlaggedExampleRaisesAFlagOfItsRule() {
        return examples(CatalogueEntry::flagged, (entry, example) -> {
            List<Flag> flags = flags(entry, example);

            assertThat(flags)
                    .as("a flag that covers \"%s\" in: %s", example.quote(), example.copy())
                    .anyMatch(flag -> flag.quote().contains(example.quote()));
            if (example.suggest() != null) {
                assertThat(flags)
                        .as("a flag that proposes \"%s\" in: %s", example.suggest(), example.copy())
                        .flatExtracting(Flag::suggestions)
                        .extracting("replacement")
                        .contains(example.suggest());
            }
        });
    }

    @TestFactory
    Stream<DynamicTest> aCleanExampleRaisesNoFlagOfItsRule() {
        return examples(CatalogueEntry::clean, (entry, example) -> assertThat(flags(entry, example))
                .as("flags of %s on: %s", entry.id(), example.copy())
                .isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> everyRuleHasExamplesOfBothKinds() {
        return Catalogue.builtIn().entries().stream()
                .map(entry -> DynamicTest.dynamicTest(entry.id(), () -> {
                    assertThat(entry.flagged()).as("flagged").isNotEmpty().allSatisfy(example -> assertThat(
                                    example.quote())
                            .as("quote")
                            .isNotNull());
                    assertThat(entry.clean()).as("clean").isNotEmpty();
                }));
    }

    @Test
    void theRulesAndTheCatalogueNameTheSameRules() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path source : SOURCES) {
            try (Stream<Path> files = Files.walk(source)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    RULE_ID.matcher(Files.readString(file))
                            .results()
                            .map((MatchResult id) -> id.group(1))
                            .forEach(used::add);
                }
            }
        }

        assertThat(used)
                .isEqualTo(Catalogue.builtIn().entries().stream()
                        .map(CatalogueEntry::id)
                        .collect(toCollection(TreeSet::new)));
    }

    private static ParsedArticle article(Example example) {
        Copy copy = Copy.of("test:example", "The Example", example.copy());
        return example.publishedAt() == null
                ? copy.parsed()
                : copy.publishedAt(Instant.parse(example.publishedAt())).parsed();
    }

    private static StoryEvidence story(Example example) {
        return new StoryEvidence(example.others().stream()
                .map(other -> Copy.of("test:" + other.hashCode(), other.outlet(), other.copy())
                        .parsed())
                .map(other -> new StoryArticle(
                        other.header().articleId(),
                        other.header().outlet(),
                        other.header().publishedAt(),
                        other.header().acceptedAt(),
                        other.text(),
                        other.facts()))
                .toList());
    }

    private List<Flag> flags(CatalogueEntry entry, Example example) {
        return checker.check(article(example), story(example)).stream()
                .filter(flag -> flag.rule().equals(entry.id()))
                .toList();
    }

    private static Stream<DynamicTest> examples(Function<CatalogueEntry, List<Example>> kind, Expectation expectation) {
        return Catalogue.builtIn().entries().stream().flatMap(entry -> kind.apply(entry).stream()
                .map(example -> DynamicTest.dynamicTest(
                        entry.id() + ": " + example.copy(), () -> expectation.verify(entry, example))));
    }

    /** What must hold of an example. */
    private interface Expectation {
        void verify(CatalogueEntry entry, Example example);
    }
}
