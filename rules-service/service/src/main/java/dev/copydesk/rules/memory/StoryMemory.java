package dev.copydesk.rules.memory;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.rules.story.KeyUse;
import dev.copydesk.rules.story.NearWords;
import dev.copydesk.rules.story.StoryArticle;
import dev.copydesk.rules.story.StoryEvidence;
import dev.copydesk.rules.story.StoryKeys;
import dev.copydesk.rules.story.StoryMatch;
import dev.copydesk.rules.story.StoryMatcher;
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
    private final SaidArticles said;
    private final StoryIndex index;
    private final StorySettings settings;

    StoryMemory(RememberedArticles articles, SaidArticles said, StoryIndex index, StorySettings settings) {
        this.articles = articles;
        this.said = said;
        this.index = index;
        this.settings = settings;
    }

    /**
     * Remembers the article in a transaction of its own, so that others can see it when this returns. Of two processes that do
     * this for the same new article at once, one fails on the unique id and finds it there when it tries again.
     *
     * @return empty when a higher revision is remembered already, so that this one is to change nothing
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Remembered> remember(ParsedArticle article) {
        Instant now = Instant.now();
        byte[] digest = RememberedArticle.digest(article);
        RememberedArticle row = articles.locked(article.header().articleId()).orElse(null);
        if (row != null && row.isNewerThan(article)) {
            return Optional.empty();
        }
        if (row == null) {
            row = new RememberedArticle(article, digest, now);
            articles.persist(row);
            said.of(row);
            enterKeys(row, article);
        } else if (!row.holds(article.header().revision(), digest)) {
            row.take(article, digest, now);
            said.of(row);
            enterKeys(row, article);
        }
        return Optional.of(new Remembered(row.id(), digest, article));
    }

    /** The others on the story of an article that is remembered: whoever was remembered before this is asked is among them. */
    @Transactional(TxType.REQUIRES_NEW)
    public Neighbours neighbours(Remembered article) {
        return neighbours(article.id(), article.article());
    }

    /**
     * Gives a remembered article its story: the one it has, while others on that one are still like it; else that of the
     * article likest to it; else a new one.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void joinStory(Remembered article, Neighbours neighbours) {
        articles.locked(article.articleId()).ifPresent(row -> row.join(story(row, article, neighbours)));
    }

    private UUID story(RememberedArticle row, Remembered article, Neighbours neighbours) {
        Map<Long, UUID> stories = articles.storiesOf(neighbours.ids());
        if (row.story() != null && (stories.isEmpty() || stories.containsValue(row.story()))) {
            return row.story();
        }
        return likest(neighbours, stories).or(() -> likestNow(article)).orElseGet(UUID::randomUUID);
    }

    /** Before a story is begun it is looked again, while nobody else begins one: an article like this one may have come since. */
    private Optional<UUID> likestNow(Remembered article) {
        articles.lockStories();
        Neighbours now = neighbours(article.id(), article.article());
        return likest(now, articles.storiesOf(now.ids()));
    }

    private static Optional<UUID> likest(Neighbours like, Map<Long, UUID> stories) {
        return like.ids().stream().map(stories::get).filter(Objects::nonNull).findFirst();
    }

    /**
     * What the other articles on the story said: the likest, and of each outlet one before any has a second. What is under an
     * embargo is left out: a flag's evidence is shown to everyone who may see the flag.
     */
    @Transactional(TxType.MANDATORY)
    public StoryEvidence evidence(Neighbours neighbours) {
        Instant now = Instant.now();
        return new StoryEvidence(said.of(voicesFirst(neighbours)).stream()
                .filter(other -> !other.header().isEmbargoed(now))
                .map(StoryArticle::of)
                .toList());
    }

    /** What an article said, as its row has it. */
    public ParsedArticle said(RememberedArticle row) {
        return said.of(row);
    }

    /** The others on the story of an article as its row has it, in the row's transaction. */
    @Transactional(TxType.MANDATORY)
    public Neighbours neighbours(RememberedArticle row) {
        return neighbours(row.id(), said.of(row));
    }

    /**
     * The ids of the articles whose verdict this one may have changed: first those that its own verdict calls up as evidence,
     * as each of two that disagree has the other one's word, then, the newest first, those on its story that have a name near to
     * one of its own and those whose flags rest on other articles anyway.
     */
    @Transactional
    public List<String> touchedBy(Remembered article, Neighbours neighbours) {
        if (neighbours.ids().isEmpty() || settings.rechecks() == 0) {
            return List.of();
        }
        Set<String> own = StoryKeys.of(article.article().facts()).keySet();
        List<Long> near = index.keysOf(neighbours.ids()).entrySet().stream()
                .filter(other -> NearWords.disagree(own, other.getValue()))
                .map(Map.Entry::getKey)
                .toList();
        Set<String> touched = new LinkedHashSet<>();
        articles.withArticleId(article.articleId()).ifPresent(row -> touched.addAll(row.evidence()));
        touched.addAll(articles.nearOrResting(neighbours.ids(), near, settings.rechecks()));
        return touched.stream().limit(settings.rechecks()).toList();
    }

    /** An article whose embargo has ended by that time, and which the others on its story have not been checked against since. */
    @Transactional
    public Optional<Remembered> shownSince(Instant now) {
        return articles.shownBy(now).map(RememberedArticle::remembered);
    }

    /** Notes that the others on the article's story are to be checked against it. */
    @Transactional
    public void markShown(Remembered article, Instant now) {
        articles.markShown(article.articleId(), now);
    }

    private void enterKeys(RememberedArticle remembered, ParsedArticle article) {
        Map<String, Double> salience = StoryKeys.of(article.facts());
        StoryIndex.Size size = index.size();
        Map<String, KeyUse> uses =
                index.counts(salience.keySet(), remembered.storyTime(), settings.window(), remembered.id(), size);
        Map<String, Double> shares = new StoryMatcher(size.articles()).shares(salience, uses);
        index.put(remembered.id(), remembered.storyTime(), shares);
    }

    private Neighbours neighbours(long id, ParsedArticle said) {
        Map<String, Double> salience = StoryKeys.of(said.facts());
        StoryIndex.Size size = index.size();
        Instant storyTime = RememberedArticle.storyTime(said.header());
        Map<String, KeyUse> uses = index.uses(salience.keySet(), storyTime, settings.window(), id, size);
        return new Neighbours(new StoryMatcher(size.articles())
                .matches(salience, uses).stream()
                        .limit(MOST_MATCHES)
                        .map(StoryMatch::article)
                        .toList());
    }

    /** Ten copies of one agency's story must not crowd out the other outlets. */
    private List<Long> voicesFirst(Neighbours neighbours) {
        Map<Long, String> outlets = articles.outletsOf(neighbours.ids());
        Map<String, Integer> heard = new HashMap<>();
        Map<Long, Integer> turn = new LinkedHashMap<>();
        for (long id : neighbours.ids()) {
            String outlet = outlets.get(id);
            turn.put(id, outlet == null ? 0 : heard.merge(outlet, 1, Integer::sum) - 1);
        }
        List<Long> byTurn = new ArrayList<>(turn.keySet());
        byTurn.sort(Comparator.comparing(turn::get));
        return byTurn.subList(0, Math.min(settings.others(), byTurn.size()));
    }
}
