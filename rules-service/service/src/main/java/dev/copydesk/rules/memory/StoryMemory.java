package dev.copydesk.rules.memory;

import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.rules.story.KeyUse;
import dev.copydesk.rules.story.NearWords;
import dev.copydesk.rules.story.StoryArticle;
import dev.copydesk.rules.story.StoryEvidence;
import dev.copydesk.rules.story.StoryKeys;
import dev.copydesk.rules.story.StoryMatch;
import dev.copydesk.rules.story.StoryMatcher;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Remembers what each article said, and finds the other articles on its story. */
@ApplicationScoped
public class StoryMemory {
    /** Of the articles on one story, the likest; a larger story has nothing to add. */
    private static final int MOST_MATCHES = 200;

    private final RememberedArticles articles;
    private final StoryIndex index;
    private final StorySettings settings;

    StoryMemory(RememberedArticles articles, StoryIndex index, StorySettings settings) {
        this.articles = articles;
        this.index = index;
        this.settings = settings;
    }

    /**
     * Remembers the article in a transaction of its own, so that others can see it when this returns. Of two processes that do
     * this for the same new article at once, one fails on the unique id and finds it there when it tries again.
     *
     * @return false when a higher revision is remembered already, so that this one is to change nothing
     */
    @Transactional(TxType.REQUIRES_NEW)
    public boolean remember(ParsedArticle article) {
        Instant now = Instant.now();
        Optional<RememberedArticle> known = articles.locked(article.header().articleId());
        if (known.isEmpty()) {
            RememberedArticle remembered = new RememberedArticle(article, now);
            articles.persist(remembered);
            enterKeys(remembered, article);
            return true;
        }
        RememberedArticle remembered = known.get();
        if (remembered.isNewerThan(article)) {
            return false;
        }
        if (!remembered.isRepeat(article)) {
            remembered.take(article, now);
            enterKeys(remembered, article);
        }
        return true;
    }

    /**
     * Gives a remembered article its story: the one it has, while others on that one are still like it; else that of the
     * article likest to it; else a new one.
     */
    public void joinStory(String articleId) {
        List<Long> like = QuarkusTransaction.requiringNew().call(() -> articles.withArticleId(articleId)
                .map(article -> matches(article, article.article()).stream()
                        .map(StoryMatch::article)
                        .toList())
                .orElse(List.of()));
        QuarkusTransaction.requiringNew()
                .run(() -> articles.locked(articleId).ifPresent(article -> article.join(story(article, like))));
    }

    private UUID story(RememberedArticle article, List<Long> like) {
        Map<Long, UUID> stories = articles.storiesOf(like);
        if (article.story() != null && (stories.isEmpty() || stories.containsValue(article.story()))) {
            return article.story();
        }
        return likest(like, stories).or(() -> likestNow(article)).orElseGet(UUID::randomUUID);
    }

    /** Before a story is begun it is looked again, while nobody else begins one: an article like this one may have come since. */
    private Optional<UUID> likestNow(RememberedArticle article) {
        articles.lockStories();
        List<Long> like = matches(article, article.article()).stream()
                .map(StoryMatch::article)
                .toList();
        return likest(like, articles.storiesOf(like));
    }

    private static Optional<UUID> likest(List<Long> like, Map<Long, UUID> stories) {
        return like.stream().map(stories::get).filter(Objects::nonNull).findFirst();
    }

    /**
     * What the other articles on the story said: the likest, and of each outlet one before any has a second. What is under an
     * embargo is left out: a flag's evidence is shown to everyone who may see the flag.
     */
    @Transactional(TxType.MANDATORY)
    public StoryEvidence evidenceFor(RememberedArticle article) {
        List<Long> chosen = voicesFirst(matches(article, article.article()));
        Map<Long, StoryArticle> found = new HashMap<>();
        Instant now = Instant.now();
        articles.list("id in ?1", chosen)
                .forEach(other -> other.asEvidence(now).ifPresent(said -> found.put(other.id(), said)));
        return new StoryEvidence(
                chosen.stream().filter(found::containsKey).map(found::get).toList());
    }

    /**
     * The ids of the articles whose verdict this one may have changed: first those that its own verdict calls up as evidence,
     * as each of two that disagree has the other one's word, then, the newest first, those on its story that have a name near to
     * one of its own and those whose flags rest on other articles anyway.
     */
    @Transactional
    public List<String> touchedBy(String articleId) {
        return articles.withArticleId(articleId).map(this::touchedBy).orElse(List.of());
    }

    private List<String> touchedBy(RememberedArticle article) {
        ParsedArticle said = article.article();
        List<Long> onStory =
                matches(article, said).stream().map(StoryMatch::article).toList();
        if (onStory.isEmpty() || settings.rechecks() == 0) {
            return List.of();
        }
        var own = StoryKeys.of(said.facts()).keySet();
        List<Long> near = index.keysOf(onStory).entrySet().stream()
                .filter(other -> NearWords.disagree(own, other.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Set<String> touched = new LinkedHashSet<>(article.evidence());
        touched.addAll(articles.nearOrResting(onStory, near, settings.rechecks()));
        return touched.stream().limit(settings.rechecks()).toList();
    }

    private void enterKeys(RememberedArticle remembered, ParsedArticle article) {
        Map<String, Double> salience = StoryKeys.of(article.facts());
        StoryIndex.Size size = index.size();
        Map<String, KeyUse> uses = uses(remembered, salience, size);
        Map<String, Double> shares = new StoryMatcher(size.articles()).shares(salience, uses);
        index.put(remembered.id(), remembered.storyTime(), shares);
    }

    private List<StoryMatch> matches(RememberedArticle article, ParsedArticle said) {
        Map<String, Double> salience = StoryKeys.of(said.facts());
        StoryIndex.Size size = index.size();
        List<StoryMatch> matches = new StoryMatcher(size.articles()).matches(salience, uses(article, salience, size));
        return matches.subList(0, Math.min(MOST_MATCHES, matches.size()));
    }

    private Map<String, KeyUse> uses(RememberedArticle article, Map<String, Double> salience, StoryIndex.Size size) {
        return index.uses(salience.keySet(), article.storyTime(), settings.window(), article.id(), size);
    }

    /** Ten copies of one agency's story must not crowd out the other outlets. */
    private List<Long> voicesFirst(List<StoryMatch> matches) {
        Map<Long, String> outlets =
                articles.outletsOf(matches.stream().map(StoryMatch::article).toList());
        Map<String, Integer> heard = new HashMap<>();
        Map<Long, Integer> turn = new LinkedHashMap<>();
        for (StoryMatch match : matches) {
            String outlet = outlets.get(match.article());
            turn.put(match.article(), outlet == null ? 0 : heard.merge(outlet, 1, Integer::sum) - 1);
        }
        List<Long> byTurn = new ArrayList<>(turn.keySet());
        byTurn.sort(Comparator.comparing(turn::get));
        return byTurn.subList(0, Math.min(settings.others(), byTurn.size()));
    }
}
