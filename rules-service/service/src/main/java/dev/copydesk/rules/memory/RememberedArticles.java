package dev.copydesk.rules.memory;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The table of remembered articles. */
@ApplicationScoped
public class RememberedArticles implements PanacheRepository<RememberedArticle> {
    /** Of this service's advisory locks in the database, the one for giving articles their story: "story" in ASCII. */
    private static final long STORIES_LOCK = 0x73746f7279L;

    /** Rows are locked in the order of their ids, so that two that ask for the same articles never wait for each other. */
    private static final String ASK_FOR_RECHECK =
            """
            update rules.article set recheck = true where id in (
                select id from rules.article where article_id = any (?1) order by id for update)
            """;

    private static final String ASK_FOR_RECHECK_OF_LATEST =
            """
            update rules.article set recheck = true where id in (
                select id from rules.article where id in (
                    select id from rules.article where checked_at is not null order by remembered_at desc limit ?1)
                order by id for update)
            """;

    private static final String FORGET =
            """
            delete from rules.article where id in (
                select id from rules.article where remembered_at < ?1
                order by remembered_at limit ?2 for update skip locked)
            """;

    /** The article; empty when it is not remembered. */
    @Transactional(TxType.MANDATORY)
    public Optional<RememberedArticle> withArticleId(String articleId) {
        return find("articleId", articleId).firstResultOptional();
    }

    /** The article, its row locked until the transaction ends; empty when it is not remembered. */
    @Transactional(TxType.MANDATORY)
    public Optional<RememberedArticle> locked(String articleId) {
        return find("articleId", articleId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /**
     * Notes that these articles are to be checked again. It waits for checks of them that are going on, as those may have
     * looked at the other articles already.
     */
    @Transactional
    public void askForRecheck(Collection<String> articleIds) {
        getEntityManager()
                .createNativeQuery(ASK_FOR_RECHECK)
                .setParameter(1, articleIds.toArray(String[]::new))
                .executeUpdate();
    }

    /** Notes that the articles which came in last are to be checked again. */
    @Transactional
    public void askForRecheckOfLatest(int most) {
        getEntityManager()
                .createNativeQuery(ASK_FOR_RECHECK_OF_LATEST)
                .setParameter(1, most)
                .executeUpdate();
    }

    /** The ids of articles that were checked and are to be checked again, those that came in first before the others. */
    @Transactional
    public List<String> dueForRecheck(int most) {
        return getEntityManager()
                .createQuery(
                        "select a.articleId from RememberedArticle a"
                                + " where a.recheck and a.checkedAt is not null order by a.rememberedAt",
                        String.class)
                .setMaxResults(most)
                .getResultList();
    }

    /** One whose embargo has ended by that time, and which the others on its story have not been checked against since. */
    Optional<RememberedArticle> shownBy(Instant now) {
        return find("hiddenUntil <= ?1 order by hiddenUntil", now).firstResultOptional();
    }

    /** Notes that the others on its story are checked against this article, unless a later revision is hidden again. */
    void markShown(String articleId, Instant now) {
        update("hiddenUntil = null where articleId = ?1 and hiddenUntil <= ?2", articleId, now);
    }

    /** Leaves an article with the verdict that it has. */
    @Transactional
    public void giveRecheckUp(String articleId) {
        update("recheck = false where articleId = ?1", articleId);
    }

    /** Notes that the broker has this check of an article. */
    @Transactional
    public void markSent(String articleId, long check) {
        update("sentCheck = ?1 where articleId = ?2 and sentCheck < ?1", check, articleId);
    }

    /** The ids of articles whose verdict was reached before that time and may not have been sent, the oldest first. */
    @Transactional
    public List<String> unsentSince(Instant before, int most) {
        return getEntityManager()
                .createQuery(
                        "select a.articleId from RememberedArticle a"
                                + " where a.sentCheck < a.checkNumber and a.checkedAt < ?1 order by a.checkedAt",
                        String.class)
                .setParameter(1, before)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Forgets articles that came in before that time, the oldest first. Several processes may do so at once.
     *
     * @return how many were forgotten; fewer than {@code most} when there are no more
     */
    @Transactional
    public int forgetBefore(Instant before, int most) {
        return getEntityManager()
                .createNativeQuery(FORGET)
                .setParameter(1, before)
                .setParameter(2, most)
                .executeUpdate();
    }

    /** Which revision of each of these articles is remembered; those that were forgotten are left out. */
    List<Version> versionsOf(Collection<Long> articles) {
        return getEntityManager()
                .createQuery(
                        "select a.id, a.revision, a.digest from RememberedArticle a where a.id in ?1", Version.class)
                .setParameter(1, articles)
                .getResultList();
    }

    /** Who published each of these articles; null where it is not known. */
    Map<Long, String> outletsOf(Collection<Long> articles) {
        Map<Long, String> outlets = new HashMap<>();
        getEntityManager()
                .createQuery("select a.id, a.outlet from RememberedArticle a where a.id in ?1", Object[].class)
                .setParameter(1, articles)
                .getResultList()
                .forEach(row -> outlets.put((Long) row[0], (String) row[1]));
        return outlets;
    }

    /** The stories of these articles; those that have none are left out. */
    Map<Long, UUID> storiesOf(Collection<Long> articles) {
        Map<Long, UUID> stories = new HashMap<>();
        getEntityManager()
                .createQuery(
                        "select a.id, a.story from RememberedArticle a where a.id in ?1 and a.story is not null",
                        Object[].class)
                .setParameter(1, articles)
                .getResultList()
                .forEach(row -> stories.put((Long) row[0], (UUID) row[1]));
        return stories;
    }

    /**
     * Makes everybody else who may begin a story wait until this transaction ends. It is to be short: two articles that begin a
     * story at one moment must not begin two.
     */
    void lockStories() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(" + STORIES_LOCK + ")", Object.class)
                .getResultList();
    }

    /** The ids of those articles that are near or whose flags rest on other articles, the latest published first. */
    List<String> nearOrResting(Collection<Long> articles, Collection<Long> near, int most) {
        return getEntityManager()
                .createQuery(
                        "select a.articleId from RememberedArticle a where a.id in ?1"
                                + " and (a.id in ?2 or a.restsOnStory) order by a.storyTime desc, a.id desc",
                        String.class)
                .setParameter(1, articles)
                .setParameter(2, near)
                .setMaxResults(most)
                .getResultList();
    }
}
