package dev.copydesk.rules.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Says which remembered articles tell the same story as a new one. Time is the caller's matter: it hands in only what was
 * published within a few days.
 *
 * <p>The likeness of two articles is the cosine of their key vectors, as in tf-idf retrieval (Salton and Buckley, 1988). A
 * key's weight in an article is salience × rarity, where rarity falls from 1, for a key that nobody else has, to 0, for one
 * that everybody has:
 *
 * <pre>{@code rarity = ln((N + B) / (n + 1)) / ln(N + B)}</pre>
 *
 * <p>with n of N remembered articles having the key. B stands for copy read before the memory began, so that two articles in
 * an empty memory are compared like two in a full one; dividing by ln(N + B) keeps weights of different times comparable.
 */
public final class StoryMatcher {
    /**
     * Chosen on 299 articles of 82 stories, told by 48 outlets: all pairs found at this likeness were on one story, and
     * nine in ten of the pairs on one story were found.
     */
    public static final double LEAST_LIKENESS = 0.25;

    /** Fewer keys in common may be chance, however rare they are. */
    static final int LEAST_SHARED_KEYS = 3;

    /** B: articles of everyday copy that the memory is taken to know from the start. */
    private static final double BACKGROUND = 1_000;

    private final double remembered;

    /**
     * A matcher over a memory of this size.
     *
     * @param remembered N, the number of remembered articles; an estimate will do
     */
    public StoryMatcher(double remembered) {
        this.remembered = Math.max(0, remembered);
    }

    /** How rare a key is, 0 to 1, that this many remembered articles have. */
    double rarity(double articles) {
        double rarity = Math.log((remembered + BACKGROUND) / (articles + 1)) / Math.log(remembered + BACKGROUND);
        return Math.max(0, rarity);
    }

    /**
     * Each key's part in the article: its weight divided by the length of the article's key vector. The squares of rarity ×
     * share sum up to 1, so that the likeness of two articles needs nothing but the keys that they have in common.
     */
    public Map<String, Double> shares(Map<String, Double> salience, Map<String, KeyUse> uses) {
        double squares = 0;
        for (Map.Entry<String, Double> key : salience.entrySet()) {
            double weight = key.getValue() * rarityOf(key.getKey(), uses);
            squares += weight * weight;
        }
        double length = Math.sqrt(squares);
        Map<String, Double> shares = new HashMap<>();
        salience.forEach((key, value) -> shares.put(key, length == 0 ? 0 : value / length));
        return shares;
    }

    /** The articles on the same story, the likest first. */
    public List<StoryMatch> matches(Map<String, Double> salience, Map<String, KeyUse> uses) {
        Map<String, Double> shares = shares(salience, uses);
        Map<Long, Shared> candidates = new HashMap<>();
        for (Map.Entry<String, Double> key : shares.entrySet()) {
            double rarity = rarityOf(key.getKey(), uses);
            KeyUse use = uses.getOrDefault(key.getKey(), KeyUse.NONE);
            for (Posting posting : use.postings()) {
                candidates
                        .computeIfAbsent(posting.article(), article -> new Shared())
                        .add(rarity * key.getValue() * rarity * posting.share());
            }
        }
        List<StoryMatch> matches = new ArrayList<>();
        candidates.forEach((article, shared) -> {
            if (shared.keys >= LEAST_SHARED_KEYS && shared.likeness >= LEAST_LIKENESS) {
                matches.add(new StoryMatch(article, Math.min(1, shared.likeness)));
            }
        });
        matches.sort(Comparator.comparingDouble(StoryMatch::likeness)
                .reversed()
                .thenComparing(StoryMatch::article, Comparator.reverseOrder()));
        return matches;
    }

    private double rarityOf(String key, Map<String, KeyUse> uses) {
        return rarity(uses.getOrDefault(key, KeyUse.NONE).articles());
    }

    /** What an article has in common with the new one. */
    private static final class Shared {
        private int keys;
        private double likeness;

        private void add(double product) {
            keys++;
            likeness += product;
        }
    }
}
