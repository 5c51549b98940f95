package dev.copydesk.report.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Reports;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What CMSs are to be told: kept in the transaction of what it tells of, so that there is never the one without the other, and
 * forgotten once it was taken.
 */
@ApplicationScoped
public class Callbacks implements PanacheRepositoryBase<Callback, Long> {
    private static final String DUE =
            """
            select * from {h-schema}callback
            where source = :source and given_up_at is null and due_at <= :now
            order by id limit 1 for update skip locked
            """;

    private final CallbackTargets targets;
    private final ObjectMapper json;

    Callbacks(CallbackTargets targets, ObjectMapper json) {
        this.targets = targets;
        this.json = json;
    }

    @Transactional(TxType.MANDATORY)
    void tell(@Observes Reports.Happened happened) {
        String type =
                switch (happened.what()) {
                    case CHECKED, RECOUNTED -> CallbackBody.READY;
                    case REOPENED -> CallbackBody.REOPENED;
                    case WITHDRAWN -> CallbackBody.WITHDRAWN;
                    case FAILED -> CallbackBody.FAILED;
                };
        keep(type, happened.article());
    }

    /** The embargo has ended under which nothing but the article's id was told. */
    @Transactional(TxType.MANDATORY)
    void released(Article article) {
        keep(CallbackBody.READY, article);
    }

    /** An editor has marked the article as done. */
    @Transactional(TxType.MANDATORY)
    public void done(Article article) {
        keep(CallbackBody.DONE, article);
    }

    /** The article was done, and is to be looked at again. */
    @Transactional(TxType.MANDATORY)
    public void reopened(Article article) {
        keep(CallbackBody.REOPENED, article);
    }

    private void keep(String type, Article article) {
        targets.sourceOf(article.articleId()).ifPresent(source -> {
            Instant now = Instant.now();
            CallbackBody body = CallbackBody.of(type, article, targets.report(article.articleId()), now);
            persist(new Callback("msg_" + UUID.randomUUID(), source, article.articleId(), write(body), now));
        });
    }

    private String write(CallbackBody body) {
        try {
            return json.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A callback is always writable", e);
        }
    }

    /**
     * Takes what is to be told next to a source's CMS, for the caller alone until the lease ends; a try counts from then on.
     * No row stays locked while the CMS is called.
     */
    @Transactional(TxType.REQUIRES_NEW)
    Optional<Callback> take(String source, Duration lease) {
        Instant now = Instant.now();
        @SuppressWarnings("unchecked")
        List<Callback> due = getEntityManager()
                .createNativeQuery(DUE, Callback.class)
                .setParameter("source", source)
                .setParameter("now", now)
                .getResultList();
        due.forEach(callback -> callback.begin(now, lease));
        return due.stream().findFirst();
    }

    /** The CMS has taken it. */
    @Transactional(TxType.REQUIRES_NEW)
    void delivered(Callback callback) {
        deleteById(callback.id());
    }

    /** A try has failed; the next is made after the wait. */
    @Transactional(TxType.REQUIRES_NEW)
    void postpone(Callback callback, String why, Duration wait) {
        findByIdOptional(callback.id())
                .ifPresent(kept -> kept.postpone(why, Instant.now().plus(wait)));
    }

    /** The last try has failed. */
    @Transactional(TxType.REQUIRES_NEW)
    void giveUp(Callback callback, String why) {
        findByIdOptional(callback.id()).ifPresent(kept -> kept.giveUp(why, Instant.now()));
    }

    /**
     * What was given up, the newest first.
     *
     * @param before the field next of the page before, or null
     * @param most callbacks on the page
     */
    @Transactional
    public GivenUpPage givenUp(Long before, int most) {
        List<Callback> found = find(
                        "givenUpAt is not null and id < ?1 order by id desc", before == null ? Long.MAX_VALUE : before)
                .range(0, most)
                .list();
        return found.size() <= most
                ? new GivenUpPage(found, Optional.empty())
                : new GivenUpPage(
                        found.subList(0, most), Optional.of(found.get(most - 1).id()));
    }
}
