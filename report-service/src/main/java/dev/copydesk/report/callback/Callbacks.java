package dev.copydesk.report.callback;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.report.page.Page;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Articles;
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
            order by patient, id limit 1 for update skip locked
            """;

    private final CallbackTargets targets;
    private final Articles articles;
    private final ObjectMapper json;

    Callbacks(CallbackTargets targets, Articles articles, ObjectMapper json) {
        this.targets = targets;
        this.articles = articles;
        this.json = json;
    }

    @Transactional(TxType.MANDATORY)
    void tell(@Observes Reports.Happened happened) {
        Article article = happened.article();
        switch (happened.what()) {
            case CHECKED -> keep(CallbackBody.READY, article);
            case WITHDRAWN -> keep(CallbackBody.WITHDRAWN, article);
            case FAILED -> keep(CallbackBody.FAILED, article);
            case RECOUNTED -> keep(CallbackBody.READY, article, true);
            case REOPENED -> keep(CallbackBody.REOPENED, article, true);
        }
    }

    /** The embargo has ended under which nothing but the article's id was told. */
    @Transactional(TxType.MANDATORY)
    void released(Article article) {
        switch (article.status()) {
            case CHECKED -> keep(CallbackBody.READY, article);
            case WITHDRAWN -> keep(CallbackBody.WITHDRAWN, article);
            case FAILED -> keep(CallbackBody.FAILED, article);
            case RECEIVED -> {
                // Nothing was told of it, and its report will be.
            }
        }
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
        keep(type, article, false);
    }

    private void keep(String type, Article article, boolean patient) {
        targets.sourceOf(article.articleId()).ifPresent(source -> {
            Instant now = Instant.now();
            // What is told now has all that they would tell.
            delete("articleId = ?1 and patient and tries = 0", article.articleId());
            CallbackBody body = CallbackBody.of(type, article, targets.report(article.articleId()), now);
            persist(new Callback("msg_" + UUID.randomUUID(), source, article.articleId(), write(body), patient, now));
            if (!article.isEmbargoedAt(now)) {
                articles.embargoTold(article);
            }
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
    public Page<Callback, Long> givenUp(Long before, int most) {
        List<Callback> found = find(
                        "givenUpAt is not null and id < ?1 order by id desc", before == null ? Long.MAX_VALUE : before)
                .range(0, most)
                .list();
        return Page.of(found, most, Callback::id);
    }
}
