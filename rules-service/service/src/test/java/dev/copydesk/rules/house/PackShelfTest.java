package dev.copydesk.rules.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.pack.RulePack;
import dev.copydesk.contracts.pack.RulePacks;
import dev.copydesk.rules.Copy;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.smallrye.config.SmallRyeConfigBuilder;
import jakarta.enterprise.event.Event;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackShelfTest {
    private static final ParsedArticle ARTICLE = Copy.of(
                    "test:a", null, "The crane failed on Monday. Crews utilise another one.")
            .parsed();

    @TempDir
    Path folder;

    private final List<RulePacks> told = new ArrayList<>();
    private final List<Object> tried = new ArrayList<>();
    private Instant now = Instant.parse("2026-03-04T08:30:00Z");
    private boolean brokerAway;
    private PackShelf shelf;

    @BeforeEach
    void open() {
        shelf = new PackShelf(settings(), this::tell, tries(), new SimpleMeterRegistry(), () -> now);
    }

    @AfterEach
    void close() {
        shelf.stop();
    }

    private void tell(RulePacks packs) {
        if (brokerAway) {
            throw new IllegalStateException("The broker is away");
        }
        told.add(packs);
    }

    private PackSettings settings() {
        return new SmallRyeConfigBuilder()
                .withMapping(PackSettings.class)
                .withDefaultValue("copydesk.packs.folder", folder.toString())
                .withDefaultValue("copydesk.packs.time-limit", "PT1M")
                .withDefaultValue("copydesk.packs.try-on", "7")
                .withConverter(
                        Duration.class, 100, value -> Duration.parse(value.startsWith("P") ? value : "PT" + value))
                .build()
                .getConfigMapping(PackSettings.class);
    }

    @SuppressWarnings("unchecked")
    private Event<PacksChanged> tries() {
        return (Event<PacksChanged>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Event.class}, (proxy, method, args) -> {
                    tried.add(args[0]);
                    return null;
                });
    }

    private void write(String pack, String version, String rows) throws IOException {
        Path home = Files.createDirectories(folder.resolve(pack));
        Files.writeString(home.resolve("pack.yaml"), "name: style\nversion: " + version + "\ntitle: Style\n");
        Files.writeString(home.resolve("words.csv"), "phrase,instead\n" + rows);
    }

    private void remove(String pack) throws IOException {
        Files.delete(folder.resolve(pack).resolve("pack.yaml"));
        Files.delete(folder.resolve(pack).resolve("words.csv"));
        Files.delete(folder.resolve(pack));
    }

    private List<String> quotes() {
        return shelf.check(ARTICLE).orElseThrow().stream()
                .flatMap(checked -> checked.flags().stream())
                .map(Flag::quote)
                .toList();
    }

    @Test
    void aPackThatComesChangesAndGoesIsTakenUpToldAndTriedEachTime() throws IOException {
        shelf.look();
        write("style", "1", "utilise,use\n");
        shelf.look();
        assertThat(quotes()).containsExactly("utilise");

        write("style", "2", "crane,hoist\n");
        shelf.look();
        shelf.look();
        assertThat(quotes()).containsExactly("crane");

        remove("style");
        shelf.look();
        assertThat(quotes()).isEmpty();

        assertThat(told).extracting(packs -> packs.packs().size()).containsExactly(0, 1, 1, 0);
        assertThat(tried).containsExactly(new PacksChanged(7), new PacksChanged(7), new PacksChanged(7));
    }

    @Test
    void aRefusedPackIsToldWithWhatIsWrongAndTheOthersWork() throws IOException {
        write("style", "1", "utilise,use\n");
        write("worse", "1", "crane,hoist\n");
        Files.writeString(folder.resolve("worse/words.csv"), "phrase,instead\ncrane,\n");
        shelf.look();

        assertThat(quotes()).containsExactly("utilise");
        assertThat(told.get(0).packs())
                .filteredOn(pack -> pack.edition() == null)
                .singleElement()
                .extracting(RulePack::problems)
                .isEqualTo(List.of("words.csv, line 2: says neither what to write `instead` nor `why`"));
    }

    @Test
    void anotherVersionOfAPackIsRefusedWhileTheFirstOneIsThereAndTakesItsPlaceThen() throws IOException {
        write("a", "1", "utilise,use\n");
        write("b", "2", "utilise,apply\n");
        shelf.look();

        assertThat(quotes()).containsExactly("utilise");
        assertThat(told.get(0).packs().get(1).problems())
                .containsExactly("pack.yaml: the pack in a has the same `name`; give this one another");

        remove("a");
        shelf.look();

        assertThat(shelf.check(ARTICLE).orElseThrow())
                .extracting(checked -> checked.run().pack().version())
                .containsExactly("2");
        assertThat(told.get(1).packs().get(0).problems()).isEmpty();
    }

    @Test
    void whatTheBrokerDidNotTakeIsToldLater() throws IOException {
        write("style", "1", "utilise,use\n");
        brokerAway = true;
        shelf.look();
        assertThat(told).isEmpty();

        brokerAway = false;
        shelf.look();
        assertThat(told).hasSize(1);
    }

    @Test
    void whatHasNotChangedIsToldAgainNowAndThen() {
        shelf.look();
        now = now.plus(Duration.ofMinutes(4));
        shelf.look();
        assertThat(told).hasSize(1);

        now = now.plus(Duration.ofMinutes(2));
        shelf.look();
        assertThat(told).hasSize(2);
    }

    @Test
    void aFolderThatDisappearsLeavesThePacksThatWereRead() throws IOException {
        write("style", "1", "utilise,use\n");
        shelf.look();
        remove("style");
        Files.delete(folder);
        shelf.look();

        assertThat(quotes()).containsExactly("utilise");
        assertThat(told).hasSize(1);
    }

    @Test
    void articlesWaitForTheFirstLookUntilSomeTimeAfterTheStartAndNotEachOfThem() {
        now = now.plus(Duration.ofSeconds(21));

        assertTimeoutPreemptively(Duration.ofSeconds(10), () -> {
            assertThat(shelf.check(ARTICLE)).isEmpty();
            assertThat(shelf.check(ARTICLE)).isEmpty();
        });
    }

    @Test
    void noArticleWaitsForAFolderThatCanNotBeRead() throws IOException {
        Files.delete(folder);
        Files.writeString(folder, "a file");
        shelf.look();

        assertTimeoutPreemptively(
                Duration.ofSeconds(10), () -> assertThat(shelf.check(ARTICLE)).isEmpty());
        Files.delete(folder);
        write("style", "1", "utilise,use\n");
        shelf.look();
        assertThat(quotes()).containsExactly("utilise");
    }
}
