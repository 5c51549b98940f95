package dev.copydesk.report.report;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.report.decision.Decisions;
import dev.copydesk.report.decision.Opinions;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.live.Change;
import dev.copydesk.report.live.ChangeNotifier;
import dev.copydesk.report.rule.RuleSettings;
import dev.copydesk.report.rule.Treatment;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * Keeps the reports. Whatever comes twice, late or out of order leaves the same rows: of one revision the verdict with the
 * highest check number, and of an article the highest revision as its newest.
 */
@ApplicationScoped
public class Reports implements PanacheRepositoryBase<Report, ReportKey> {
    private final Articles articles;
    private final EntityManager entities;
    private final ChangeNotifier changes;
    private final Decisions decisions;
    private final RuleSettings settings;
    private final Event<Happened> happened;

    Reports(
            Articles articles,
            Decisions decisions,
            RuleSettings settings,
            EntityManager entities,
            ChangeNotifier changes,
            Event<Happened> happened) {
        this.articles = articles;
        this.decisions = decisions;
        this.settings = settings;
        this.entities = entities;
        this.changes = changes;
        this.happened = happened;
    }

    /** What storing a verdict did. */
    public enum Outcome {
        /** The first verdict on this revision. */
        FIRST,
        /** A later verdict took the place of an earlier one. */
        REPLACED,
        /** The verdict, or a later one, was stored already. */
        UNCHANGED,
        /** The article is withdrawn now. */
        WITHDRAWN
    }

    /** What is known of an article that could not be handled; every component but the first two and the last may be null. */
    public record Failure(
            String articleId,
            Instant at,
            Long revision,
            String headline,
            String outlet,
            String url,
            Instant embargoedUntil,
            String cause) {}

    /** What may become of an article without an editor. */
    public enum What {
        /** A verdict was stored as its newest report, and there is something new to show. */
        CHECKED,
        /** Its flags were counted anew after a rule was treated in another way, and come to something else. */
        RECOUNTED,
        /** The same, and what was done is open again. */
        REOPENED,
        WITHDRAWN,
        FAILED
    }

    /**
     * Something has become of an article; told within the transaction that makes it so.
     *
     * @param article as it stands now
     */
    public record Happened(What what, Article article) {}

    /** Stores a verdict with its flags, and tells every replica once that is durable. */
    @Transactional
    public Outcome store(CheckedArticle checked) {
        ArticleHeader header = checked.header();
        if (header.withdrawn()) {
            return withdraw(checked);
        }
        Article article = articles.locked(header.articleId(), header.acceptedAt());
        ReportKey key = new ReportKey(header.articleId(), header.revision());
        Report earlier = findById(key);
        if (earlier != null && checked.check() <= earlier.check()) {
            return Outcome.UNCHANGED;
        }
        Map<String, Treatment> treatments = settings.heldTreatments();
        List<Object> before =
                earlier == null ? List.of() : said(earlier, article.embargoedUntil(), shown(takeAway(key), treatments));
        Report report = earlier == null ? new Report(key) : earlier;
        report.take(checked);
        persist(report);
        List<ReportedFlag> flags = flags(key, report.text(), checked.flags());
        flags.forEach(entities::persist);
        List<ReportedFlag> shown = shown(flags, treatments);
        Instant embargo = asKept(header.embargoedUntil());
        boolean isNews = !said(report, embargo, shown).equals(before);
        boolean wasNewest = isNewest(article, key);
        List<Object> counted = article.counts();
        ReviewStatus review = article.review();
        article.show(new ArticleReport(article, report, shown, decisions.on(key.articleId())), embargo, isNews);
        boolean isNewest = isNewest(article, key);
        // A verdict may come before the count that a change of a rule asks for, and count in its place.
        boolean isRecounted = wasNewest && isNewest && !counted.equals(article.counts());
        if (isNews || isRecounted || isNewest != wasNewest) {
            changes.announce(
                    new Change(key.articleId(), key.revision(), Change.Kind.CHECKED, article.embargoedUntil()));
        }
        if (isNewest && (isNews || !wasNewest)) {
            happened.fire(new Happened(What.CHECKED, article));
        } else if (isRecounted) {
            happened.fire(new Happened(article.review() == review ? What.RECOUNTED : What.REOPENED, article));
        }
        return earlier == null ? Outcome.FIRST : Outcome.REPLACED;
    }

    /** A time as exact as it is kept: what was read again is compared with what comes. */
    static Instant asKept(Instant time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MICROS);
    }

    /** Deletes the flags of a report, and tells what they were. */
    private List<ReportedFlag> takeAway(ReportKey key) {
        List<ReportedFlag> flags = flags(key);
        // Those that take their place may have their keys.
        flags.forEach(entities::detach);
        entities.createQuery("delete from ReportedFlag f where f.key.articleId = :id and f.key.revision = :revision")
                .setParameter("id", key.articleId())
                .setParameter("revision", key.revision())
                .executeUpdate();
        return flags;
    }

    /** Whether that is the report by which the article is shown. */
    private static boolean isNewest(Article article, ReportKey key) {
        return article.status() == ArticleStatus.CHECKED && Objects.equals(article.revision(), key.revision());
    }

    /** All that anybody is told by a report. Flags that are not shown have no part in it. */
    private static List<Object> said(Report report, Instant embargo, List<ReportedFlag> shown) {
        return Arrays.asList(
                embargo,
                report.content(),
                shown.stream().map(ReportedFlag::content).toList());
    }

    /** Of an article that nothing was ever reported of there is nothing to withdraw. */
    private Outcome withdraw(CheckedArticle checked) {
        ArticleHeader header = checked.header();
        Article article = articles.findById(header.articleId(), LockModeType.PESSIMISTIC_WRITE);
        Report same = findById(new ReportKey(header.articleId(), header.revision()));
        boolean outdated = same != null && same.check() > checked.check();
        if (article == null || outdated || !article.withdraw(header.revision(), checked.check(), checked.checkedAt())) {
            return Outcome.UNCHANGED;
        }
        changes.announce(
                new Change(header.articleId(), header.revision(), Change.Kind.WITHDRAWN, article.embargoedUntil()));
        happened.fire(new Happened(What.WITHDRAWN, article));
        return Outcome.WITHDRAWN;
    }

    private static List<ReportedFlag> flags(ReportKey key, String text, List<Flag> raised) {
        List<String> fingerprints = Fingerprints.of(text, raised);
        List<ReportedFlag> flags = new ArrayList<>(raised.size());
        for (int i = 0; i < raised.size(); i++) {
            FlagKey flagKey = new FlagKey(key.articleId(), key.revision(), fingerprints.get(i));
            flags.add(new ReportedFlag(flagKey, i, raised.get(i), text));
        }
        return flags;
    }

    /** Marks an article as failed, unless the revision or a newer one has a report. */
    @Transactional
    public void fail(Failure failure) {
        Article article = articles.locked(failure.articleId(), failure.at());
        if (article.fail(failure.revision(), failure.cause(), failure.at())) {
            article.describe(failure.headline(), failure.outlet(), failure.url(), failure.embargoedUntil());
            changes.announce(
                    new Change(failure.articleId(), failure.revision(), Change.Kind.FAILED, article.embargoedUntil()));
            happened.fire(new Happened(What.FAILED, article));
        }
    }

    /** The article with the report of its newest revision; empty for one that nothing is known of or may be seen. */
    @Transactional
    public Optional<ArticleReport> newest(String articleId, Clearance clearance) {
        return visible(articleId, clearance)
                .map(article -> article.revision() == null
                        ? new ArticleReport(article, null, List.of(), Opinions.NONE)
                        : withReport(article, new ReportKey(articleId, article.revision())));
    }

    /**
     * The article with the report of this revision, or without one where it failed; empty where it is not known, or may not be
     * seen.
     */
    @Transactional
    public Optional<ArticleReport> revision(ReportKey key, Clearance clearance) {
        return visible(key.articleId(), clearance)
                .map(article -> withReport(article, key))
                .filter(found -> found.report() != null || hasFailed(found.article(), key.revision()));
    }

    /**
     * As {@link #newest}, with the article locked until the transaction ends, for who changes something about it; empty too
     * where it has no report.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<ArticleReport> newestForChange(String articleId, Clearance clearance) {
        return articles.locked(articleId)
                .filter(article -> article.isVisible(clearance, Instant.now()) && article.revision() != null)
                .map(article -> withReport(article, new ReportKey(articleId, article.revision())));
    }

    /**
     * Counts an article's flags anew, after the rules that raised them are treated in another way, and tells every replica if
     * the counts have changed. It is done in a transaction of its own, so that one article that fails leaves others alone.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void recount(String articleId) {
        newestForChange(articleId, Clearance.EMBARGOED).ifPresent(found -> {
            Article article = found.article();
            ReviewStatus before = article.review();
            if (article.recount(found)) {
                if (article.status() == ArticleStatus.CHECKED) {
                    happened.fire(new Happened(article.review() == before ? What.RECOUNTED : What.REOPENED, article));
                }
                changes.announce(
                        new Change(articleId, article.revision(), Change.Kind.REVIEWED, article.embargoedUntil()));
            }
        });
    }

    /**
     * The flags as this newsroom wants them: without those that are switched off or of a pack that nobody has switched on, and
     * with those lowered to notices.
     */
    private static List<ReportedFlag> shown(List<ReportedFlag> raised, Map<String, Treatment> treatments) {
        return raised.stream()
                .filter(flag -> treatments.get(flag.rule()) != Treatment.OFF)
                .filter(flag -> !flag.isOfHouse() || treatments.get(flag.packKey()) == Treatment.FULL)
                .map(flag -> treatments.get(flag.rule()) == Treatment.NOTICE ? flag.asNotice() : flag)
                .toList();
    }

    private Optional<Article> visible(String articleId, Clearance clearance) {
        return articles.findByIdOptional(articleId).filter(article -> article.isVisible(clearance, Instant.now()));
    }

    private static boolean hasFailed(Article article, long revision) {
        return article.failedRevision() != null && article.failedRevision() == revision;
    }

    private ArticleReport withReport(Article article, ReportKey key) {
        return new ArticleReport(
                article, findById(key), shown(flags(key), settings.treatments()), decisions.on(key.articleId()));
    }

    private List<ReportedFlag> flags(ReportKey key) {
        return entities.createQuery(
                        "from ReportedFlag f where f.key.articleId = :id and f.key.revision = :revision order by f.position",
                        ReportedFlag.class)
                .setParameter("id", key.articleId())
                .setParameter("revision", key.revision())
                .getResultList();
    }
}
