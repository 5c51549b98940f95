package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.rules.story.StoryArticle;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How the outlets on a story divide over one passage of an article, a voice an outlet. */
final class Division {
    private static final int PASSAGES = 5;

    private final String voice;
    private final Set<String> alike = new HashSet<>();
    private final Map<String, Dissent> otherwise = new LinkedHashMap<>();
    private Publication first;

    private record Dissent(Publication first, Evidence passage, String words) {
        private Dissent earlier(Dissent other) {
            return new Dissent(first.earlier(other.first), passage, words);
        }
    }

    Division(ParsedArticle article) {
        voice = article.header().outlet() == null
                ? article.header().articleId()
                : article.header().outlet();
        alike.add(voice);
        first = Publication.of(article);
    }

    /** An outlet has the passage as the article has it. It then contradicts nobody, whatever else it has. */
    void agrees(StoryArticle other) {
        alike.add(other.voice());
        first = first.earlier(Publication.of(other));
        otherwise.remove(other.voice());
    }

    /**
     * An outlet has the passage otherwise, in this article and maybe in more. The article's own outlet does not contradict it.
     *
     * @param passage where it has it
     * @param words the words in which it differs
     */
    void differs(StoryArticle other, Evidence passage, String words) {
        if (!alike.contains(other.voice())) {
            otherwise.merge(other.voice(), new Dissent(Publication.of(other), passage, words), Dissent::earlier);
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
        return alike.size();
    }

    /** Outlets that differ. */
    int voicesThere() {
        return otherwise.size();
    }

    /** Whether the other version was published first. Of each version its first publication counts, by whatever outlet. */
    boolean isLater() {
        return otherwise.values().stream().anyMatch(dissent -> dissent.first().compareTo(first) < 0);
    }

    /** The first few passages of those that differ. */
    List<Evidence> passages() {
        return otherwise.values().stream().limit(PASSAGES).map(Dissent::passage).toList();
    }
}
