package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.Evidence;
import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.rules.story.StoryArticle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the outlets on a story divide over one passage of an article, a voice an outlet. */
final class Division {
    private static final int PASSAGES = 5;

    private final Set<String> alike = new HashSet<>();
    private final Map<String, Dissent> otherwise = new LinkedHashMap<>();

    private record Dissent(StoryArticle article, Evidence passage, String words) {}

    /** An outlet has the passage as the article has it. It then contradicts nobody, whatever else it has. */
    void agrees(StoryArticle other) {
        alike.add(other.voice());
        otherwise.remove(other.voice());
    }

    /**
     * An outlet has the passage otherwise; only the first time counts.
     *
     * @param passage where it has it
     * @param words the words in which it differs
     */
    void differs(StoryArticle other, Evidence passage, String words) {
        if (!alike.contains(other.voice())) {
            otherwise.putIfAbsent(other.voice(), new Dissent(other, passage, words));
        }
    }

    boolean isContradicted() {
        return !otherwise.isEmpty();
    }

    /** The words of the first outlet that differs. */
    String there() {
        return otherwise.values().iterator().next().words();
    }

    /** Outlets that have what the article has, its own included. */
    int voicesHere() {
        return 1 + alike.size();
    }

    /** Outlets that differ. */
    int voicesThere() {
        return otherwise.size();
    }

    /** Whether the article came after all that differ. */
    boolean isAfterAll(ParsedArticle article) {
        return otherwise.values().stream().allMatch(dissent -> Voices.isLater(article, dissent.article()));
    }

    /** The first few passages of those that differ. */
    List<Evidence> passages() {
        return otherwise.values().stream().limit(PASSAGES).map(Dissent::passage).toList();
    }
}
