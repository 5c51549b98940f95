package dev.copydesk.rules.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class StoryMatcherTest {
    private static final Map<String, Double> FERRY =
            Map.of("oksvik", 2.0, "tennfjord", 1.0, "ferry", 1.0, "#1340", 1.0, "ragna", 1.0);

    @Test
    void articlesThatShareRareNamesAndFiguresAreOnOneStory() {
        Memory memory = new Memory();
        long first = memory.remember(FERRY);

        List<StoryMatch> matches =
                memory.matches(Map.of("oksvik", 1.0, "tennfjord", 1.0, "#1340", 1.0, "ministry", 1.0));

        assertThat(matches).extracting(StoryMatch::article).containsExactly(first);
    }

    @Test
    void namesThatEverybodyMentionsMakeNoStory() {
        Memory memory = new Memory();
        for (int i = 0; i < 2_000; i++) {
            memory.remember(Map.of("washington", 1.0, "congress", 1.0, "senate", 1.0, "own" + i, 1.0, "also" + i, 1.0));
        }

        assertThat(memory.matches(
                        Map.of("washington", 1.0, "congress", 1.0, "senate", 1.0, "levee", 1.0, "budget", 1.0)))
                .isEmpty();
    }

    @Test
    void theSameNamesAreEnoughWhileTheyAreRare() {
        Memory memory = new Memory();
        long first = memory.remember(Map.of("arbroath", 1.0, "sinclair", 1.0, "tayside", 1.0, "own", 1.0));

        assertThat(memory.matches(Map.of("arbroath", 1.0, "sinclair", 1.0, "tayside", 1.0, "other", 1.0)))
                .extracting(StoryMatch::article)
                .containsExactly(first);
    }

    @Test
    void twoKeysInCommonMayBeChance() {
        Memory memory = new Memory();
        memory.remember(Map.of("lindqvist", 1.0, "#417", 1.0));

        assertThat(memory.matches(Map.of("lindqvist", 1.0, "#417", 1.0))).isEmpty();
    }

    @Test
    void theLikestComesFirst() {
        Memory memory = new Memory();
        long alike = memory.remember(Map.of("oksvik", 1.0, "tennfjord", 1.0, "ragna", 1.0, "harbour", 1.0));
        long same = memory.remember(FERRY);

        assertThat(memory.matches(FERRY)).extracting(StoryMatch::article).containsExactly(same, alike);
    }

    @Test
    void aCopyOfAnArticleIsAsLikeAsCanBe() {
        Memory memory = new Memory();
        memory.remember(FERRY);

        assertThat(memory.matches(FERRY).get(0).likeness()).isGreaterThan(0.85);
    }

    @Test
    void aKeyIsTheLessRareTheMoreArticlesHaveIt() {
        StoryMatcher matcher = new StoryMatcher(1_000_000);

        assertThat(matcher.rarity(0)).isEqualTo(1);
        assertThat(matcher.rarity(1_000)).isBetween(0.4, 0.6);
        assertThat(matcher.rarity(1_000_000)).isCloseTo(0, within(0.001));
    }

    @Test
    void anArticleWithoutKeysIsOnNoStory() {
        Memory memory = new Memory();
        memory.remember(FERRY);

        assertThat(memory.matches(Map.of())).isEmpty();
    }

    /** A memory in a map, in which everything was published on one day. */
    private static final class Memory {
        private final Map<String, KeyUse> uses = new HashMap<>();
        private long remembered;

        long remember(Map<String, Double> salience) {
            long article = remembered++;
            matcher()
                    .shares(salience, uses)
                    .forEach((key, share) ->
                            uses.merge(key, new KeyUse(1, List.of(new Posting(article, share))), Memory::joined));
            return article;
        }

        List<StoryMatch> matches(Map<String, Double> salience) {
            return matcher().matches(salience, uses);
        }

        private StoryMatcher matcher() {
            return new StoryMatcher(remembered);
        }

        private static KeyUse joined(KeyUse one, KeyUse other) {
            List<Posting> postings = new ArrayList<>(one.postings());
            postings.addAll(other.postings());
            return new KeyUse(one.articles() + other.articles(), postings);
        }
    }
}
