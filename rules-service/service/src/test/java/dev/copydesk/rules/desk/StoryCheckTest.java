package dev.copydesk.rules.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.fact.Told;
import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.Copy;
import dev.copydesk.rules.memory.RememberedArticle;
import dev.copydesk.rules.memory.RememberedArticles;
import dev.copydesk.rules.memory.StoryMemory;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class StoryCheckTest {
    private static final String RIGHT =
            """
            The car ferry Solvang ran aground off Tennholm on Monday evening with 417 people on board.
            Harbour master Ragnhild Osterdal said that the crew had brought everyone ashore at Bekkvika.
            """;

    private static final String WRONG = RIGHT.replace("Osterdal", "Ostredal");

    /** Tells the articles of one test, and one repetition of it, from those of the others. */
    private final String run = UUID.randomUUID().toString();

    /** Of another day in each test, so that stories do not mix. */
    private final Instant day = Instant.EPOCH.plus(Duration.ofDays(Math.floorMod(run.hashCode(), 15_000)));

    @Inject
    RulesDesk desk;

    @Inject
    RememberedArticles articles;

    @Inject
    UnsentVerdicts unsent;

    @Inject
    EndedEmbargoes embargoes;

    @Inject
    Rechecks rechecks;

    @Inject
    StoryMemory memory;

    @Inject
    Verdicts verdicts;

    @Inject
    MeterRegistry metrics;

    @Test
    void anEarlierArticleIsFlaggedWhenOtherOutletsSpellTheNameAnotherWay() {
        push("first", "The Harbour Post", WRONG);
        assertThat(nameFlags("first")).isEmpty();

        push("second", "Valley Radio", RIGHT);
        push("third", "The Ledger", RIGHT);

        assertThat(nameFlags("first")).singleElement().satisfies(flag -> {
            assertThat(flag.quote()).isEqualTo("Ragnhild Ostredal");
            assertThat(flag.evidence()).extracting("outlet").contains("Valley Radio", "The Ledger");
        });
        assertThat(check("first")).isGreaterThan(1);
        assertThat(nameFlags("third")).isEmpty();
    }

    @Test
    void whatIsUnderAnEmbargoIsNoEvidenceForAnybodyElse() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        push("first", "The Harbour Post", WRONG);
        desk.handle(copy("second", "Valley Radio", RIGHT).embargoedUntil(tomorrow));
        desk.handle(copy("third", "The Ledger", RIGHT).embargoedUntil(tomorrow));
        rechecks.run();

        assertThat(nameFlags("first")).isEmpty();
    }

    @Test
    void theOthersAreCheckedAgainWhenAnEmbargoEnds() {
        Instant soon = Instant.now().plusSeconds(2);
        push("first", "The Harbour Post", WRONG);
        desk.handle(copy("second", "Valley Radio", RIGHT).embargoedUntil(soon));
        desk.handle(copy("third", "The Ledger", RIGHT).embargoedUntil(soon));

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
            embargoes.run();
            rechecks.run();
            assertThat(nameFlags("first")).isNotEmpty();
        });
    }

    @Test
    void theFlagGoesWhenTheOthersCorrectThemselves() {
        push("first", "The Harbour Post", RIGHT);
        push("second", "Valley Radio", WRONG);
        push("third", "The Ledger", WRONG);
        assertThat(nameFlags("first")).isNotEmpty();

        push(copy("second", "Valley Radio", RIGHT).revision(2));
        push(copy("third", "The Ledger", RIGHT).revision(2));

        assertThat(nameFlags("first")).isEmpty();
    }

    @Test
    void anArticleWhoseVerdictStaysIsNotSentAgain() {
        push("first", "The Harbour Post", RIGHT);
        push("second", "Valley Radio", RIGHT);

        assertThat(check("first")).isEqualTo(1);
    }

    @Test
    void theSameWordsSixWeeksLaterAreAnotherStory() {
        push("first", "The Harbour Post", WRONG);
        push(copy("second", "Valley Radio", RIGHT).publishedAt(day.plus(Duration.ofDays(42))));
        push(copy("third", "The Ledger", RIGHT).publishedAt(day.plus(Duration.ofDays(42))));

        assertThat(nameFlags("first")).isEmpty();
    }

    @Test
    void whatTellsTheSameIsOneStoryAndWhatDoesNotIsAnother() {
        push("first", "The Harbour Post", RIGHT);
        push("second", "Valley Radio", RIGHT);
        push(
                "other",
                "The Ledger",
                "The town council of Havel sold 62 park benches to Milena Horak on Sunday, the clerk Jan Dolezal"
                        + " said.");

        assertThat(story("first")).isNotNull().isEqualTo(story("second"));
        assertThat(story("other")).isNotNull().isNotEqualTo(story("first"));
    }

    @Test
    void anArticleStaysOnItsStoryWhenItsWordsChange() {
        push("first", "The Harbour Post", RIGHT);
        push("second", "Valley Radio", RIGHT);
        String story = story("second");

        push(copy("second", "Valley Radio", RIGHT.replace("everyone", "all of them"))
                .revision(2));

        assertThat(story("second")).isEqualTo(story);
    }

    @Test
    void aVerdictTellsWhatTheArticleTellsOnItsStory() {
        push("first", "The Harbour Post", RIGHT);

        Told told = remembered("first").verdict().told();

        assertThat(told.figures()).extracting(Told.Figure::words).containsExactly("417 people");
        assertThat(told.names()).extracting(Told.Name::form).contains("Ragnhild Osterdal", "Tennholm", "Bekkvika");
    }

    @Test
    void ofTwoContradictingArticlesCheckedAtOneMomentOneIsFlaggedAtOnceAndBothInTheEnd() throws Exception {
        ExecutorService processes = Executors.newFixedThreadPool(2);
        try {
            for (int round = 0; round < 200; round++) {
                contradictAtOneMoment(processes, "round " + round, Instant.EPOCH.minus(Duration.ofDays(10L * round)));
            }
        } finally {
            processes.shutdownNow();
        }
    }

    private void contradictAtOneMoment(ExecutorService processes, String round, Instant day) throws Exception {
        List<CheckedArticle> sent = new CopyOnWriteArrayList<>();
        CyclicBarrier start = new CyclicBarrier(2);
        Copy one = copy(round + " one", "The Harbour Post", RIGHT.replace("Osterdal", "Ostermal"))
                .publishedAt(day);
        Copy other = copy(round + " other", "Valley Radio", RIGHT.replace("Osterdal", "Osternal"))
                .publishedAt(day);
        List<Future<?>> checks = Stream.of(one, other)
                .<Future<?>>map(article -> processes.submit(() -> {
                    Dispatch dispatch = new Dispatch(sent::add, articles, metrics);
                    RulesDesk process = new RulesDesk(memory, verdicts, dispatch, rechecks);
                    start.await();
                    process.handle(article.parsed());
                    return null;
                }))
                .toList();
        for (Future<?> check : checks) {
            check.get();
        }
        rechecks.run();

        assertThat(sent).as(round).filteredOn(verdict -> verdict.check() == 1).anyMatch(StoryCheckTest::hasNameFlag);
        assertThat(nameFlags(round + " one")).as(round).isNotEmpty();
        assertThat(nameFlags(round + " other")).as(round).isNotEmpty();
        assertThat(story(round + " one")).as(round).isEqualTo(story(round + " other"));
    }

    private static boolean hasNameFlag(CheckedArticle verdict) {
        return verdict.flags().stream().anyMatch(flag -> flag.category() == Category.NAME);
    }

    @Test
    void anArticleThatAnEndedProcessWasToCheckAgainIsCheckedByAnother() {
        push("first", "The Harbour Post", WRONG);
        articles.askForRecheck(List.of(id("first")));

        rechecks.resume();

        await().until(() -> !articles.dueForRecheck(100).contains(id("first")));
    }

    @Test
    void anArticleThatSeveralAskForAtOneMomentIsCheckedAgainOnce() {
        push("first", "The Harbour Post", RIGHT);
        List<String> renewed = new CopyOnWriteArrayList<>();
        Rechecks process = new Rechecks(articles, noting(renewed), new Dispatch(verdict -> {}, articles, metrics));

        for (int asking = 0; asking < 4; asking++) {
            process.ask(List.of(id("first")));
        }

        await().until(() -> !articles.dueForRecheck(100).contains(id("first")));
        // None where another process took it: it is checked by whoever comes first.
        assertThat(renewed).filteredOn(id("first")::equals).hasSizeLessThanOrEqualTo(1);
    }

    private Verdicts noting(List<String> renewed) {
        return new Verdicts(null, null, null, null) {
            @Override
            public Optional<CheckedArticle> renew(String articleId) {
                renewed.add(articleId);
                return verdicts.renew(articleId);
            }
        };
    }

    @Test
    void aVerdictThatWasReachedButNotSentIsSentWithItsNumber() {
        push("first", "The Harbour Post", RIGHT);
        QuarkusTransaction.requiringNew()
                .run(() -> articles.update(
                        "sentCheck = 0, checkedAt = ?1 where articleId = ?2",
                        Instant.now().minus(Duration.ofHours(1)),
                        id("first")));

        unsent.send();

        assertThat(remembered("first").isUnsent()).isFalse();
        assertThat(check("first")).isEqualTo(1);
    }

    @Test
    void whatIsOlderThanTheRetentionIsForgotten() {
        push("first", "The Harbour Post", WRONG);
        QuarkusTransaction.requiringNew()
                .run(() -> articles.update("rememberedAt = ?1 where articleId = ?2", Instant.EPOCH, id("first")));

        articles.forgetBefore(Instant.EPOCH.plusSeconds(1), 10);

        assertThat(articles.count("articleId", id("first"))).isZero();
        push("second", "Valley Radio", RIGHT);
        assertThat(nameFlags("second")).isEmpty();
    }

    private void push(String name, String outlet, String words) {
        push(copy(name, outlet, words));
    }

    private void push(Copy copy) {
        desk.handle(copy.parsed());
        rechecks.run();
    }

    private Copy copy(String name, String outlet, String words) {
        return Copy.of(id(name), outlet, words).publishedAt(day);
    }

    private String id(String name) {
        return "test:" + run + "-" + name;
    }

    private List<Flag> nameFlags(String name) {
        return remembered(name).outcome().flags().stream()
                .filter(flag -> flag.category() == Category.NAME)
                .toList();
    }

    private String story(String name) {
        return remembered(name).verdict().story();
    }

    private long check(String name) {
        return remembered(name).verdict().check();
    }

    private RememberedArticle remembered(String name) {
        return QuarkusTransaction.requiringNew()
                .call(() -> articles.withArticleId(id(name)).orElseThrow());
    }
}
