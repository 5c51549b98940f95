package dev.copydesk.standalone.system;

import static dev.copydesk.standalone.system.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.SecondProcess;
import dev.copydesk.standalone.stack.WholeSystem;
import dev.copydesk.standalone.system.Newsroom.Accepted;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.internals.BuiltInPartitioner;
import org.junit.jupiter.api.Test;

/**
 * Two processes of rules-service share the work: what one of them remembers, the other one sees. Rare orders of events show in
 * more rounds, {@code -Drounds=200}.
 */
class TwoProcessesIT {
    private static final int ROUNDS = Integer.getInteger("rounds", 25);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Instant FIRST_DAY = Instant.parse("2020-03-02T12:00:00Z");

    private static final String COPY =
            """
            The car ferry Solvang ran aground off Tennholm on Monday evening with 417 people on board.
            Harbour master Ragnhild %s said that the crew had brought everyone ashore at Bekkvika.
            """;

    private final WholeSystem system = SharedSystem.get();
    private final Newsroom newsroom = new Newsroom(system);

    @Test
    void ofTwoContradictingArticlesOneIsFlaggedAtOnceAndBothInTheEnd() throws Exception {
        try (SecondProcess second = system.second(Service.RULES)) {
            await().atMost(PATIENCE).until(second::isReady);
            Iterator<Integer> earlier =
                    IntStream.iterate(-1, round -> round - 1).iterator();
            await().atMost(PATIENCE)
                    .pollInterval(Duration.ofSeconds(2))
                    .until(() -> bothCheckFrom(second, earlier.next()));
            double first = newsroom.checkedBy(system.address(Service.RULES));
            double other = newsroom.checkedBy(second.address());

            for (int round = 0; round < ROUNDS; round++) {
                pushPair(round).forEach(newsroom::report);
            }

            await().atMost(PATIENCE)
                    .untilAsserted(() ->
                            assertPairsAreFlagged(Verdicts.read(system.broker().bootstrapServers())));
            assertThat(newsroom.checkedBy(system.address(Service.RULES)) - first)
                    .isGreaterThan(ROUNDS / 2.0);
            assertThat(newsroom.checkedBy(second.address()) - other).isGreaterThan(ROUNDS / 2.0);
        }
    }

    @Test
    void aProcessForWhichNoPartitionIsLeftIsReadyToo() throws Exception {
        for (Service service : List.of(Service.RULES, Service.REPORT)) {
            try (SecondProcess second = system.second(service);
                    SecondProcess third = system.second(service)) {
                await().atMost(PATIENCE).until(() -> second.isReady() && third.isReady());
            }
        }
    }

    /** Whether each process checks one of a pair: from then on they have half of the partitions each. */
    private boolean bothCheckFrom(SecondProcess second, int round) {
        double first = newsroom.checkedBy(system.address(Service.RULES));
        double other = newsroom.checkedBy(second.address());
        pushPair(round).forEach(newsroom::report);
        return newsroom.checkedBy(system.address(Service.RULES)) > first
                && newsroom.checkedBy(second.address()) > other;
    }

    private List<Accepted> pushPair(int round) {
        return List.of(
                        CompletableFuture.supplyAsync(() -> newsroom.accepted(copy(round, 0))),
                        CompletableFuture.supplyAsync(() -> newsroom.accepted(copy(round, 1))))
                .stream()
                .map(CompletableFuture::join)
                .toList();
    }

    /** The articles of a round lie so far from those of the others in time that they are a story of their own. */
    private static ObjectNode copy(int round, int side) {
        Instant published = FIRST_DAY.minus(Duration.ofDays(10L * round));
        return article(id(round, side), COPY.formatted(side == 0 ? "Ostermal" : "Osternal"))
                .put("outlet", side == 0 ? "The Harbour Post" : "Valley Radio")
                .put("publishedAt", published.toString());
    }

    /** The two of a round are in the halves of the partitions that the two processes have. */
    private static String id(int round, int side) {
        return IntStream.iterate(0, number -> number + 1)
                .mapToObj(number -> "pair-%d-%d-%d".formatted(round, side, number))
                .filter(id -> 2 * partition("local:" + id) / EmbeddedBroker.DEFAULT_PARTITIONS == side)
                .findFirst()
                .orElseThrow();
    }

    private static int partition(String key) {
        return BuiltInPartitioner.partitionForKey(
                key.getBytes(StandardCharsets.UTF_8), EmbeddedBroker.DEFAULT_PARTITIONS);
    }

    private static void assertPairsAreFlagged(Verdicts verdicts) {
        for (int round = 0; round < ROUNDS; round++) {
            List<String> pair = List.of("local:" + id(round, 0), "local:" + id(round, 1));
            assertThat(pair).as("at once, round %d", round).anyMatch(verdicts::doubtsANameAtOnce);
            assertThat(pair).as("in the end, round %d", round).allMatch(verdicts::doubtsANameInTheEnd);
        }
    }
}
