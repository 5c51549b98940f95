package dev.copydesk.report.review;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.audit.AuditTrail.Subject;
import dev.copydesk.report.callback.Callbacks;
import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.DecisionStatus;
import dev.copydesk.report.decision.Decisions;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.encoding.StorableText;
import dev.copydesk.report.live.Change;
import dev.copydesk.report.live.ChangeNotifier;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.report.Reports;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What editors do with an article. Everything happens under the article's lock, in one transaction with its line in the audit
 * trail, and every open page is told once that is durable. A method's answer is empty where the article, or the flag in
 * its newest report, is not known or may not be seen.
 */
@ApplicationScoped
public class Desk {
    private final Reports reports;
    private final Decisions decisions;
    private final AuditTrail trail;
    private final ChangeNotifier changes;
    private final Callbacks callbacks;

    Desk(Reports reports, Decisions decisions, AuditTrail trail, ChangeNotifier changes, Callbacks callbacks) {
        this.reports = reports;
        this.decisions = decisions;
        this.trail = trail;
        this.changes = changes;
        this.callbacks = callbacks;
    }

    /** Who does something, and what they may see. */
    public record Editor(String name, Clearance clearance) {
        /** Who has signed in; on a thread that may block. */
        public static Editor of(SecurityIdentity caller) {
            return new Editor(caller.getPrincipal().getName(), Clearances.known(caller));
        }
    }

    /**
     * Decides on a flag, or takes the decision back. The same ruling once more by the same editor changes nothing, so that a
     * request may be repeated when its answer was lost; nor does taking back what nobody has decided.
     *
     * @param seen the version of the decision that the editor had before them; 0 for none
     * @throws ConflictingDecisionException if that is no longer the last one; then nothing has changed
     */
    @Transactional
    public Optional<ArticleReport> decide(DecisionKey flag, Ruling given, int seen, Editor editor) {
        return decide(flag, given, seen, editor, Map.of());
    }

    /**
     * The same, for a decision that is one of many.
     *
     * @param circumstances what the audit trail says of it beside the ruling
     */
    @Transactional
    Optional<ArticleReport> decide(
            DecisionKey flag, Ruling given, int seen, Editor editor, Map<String, String> circumstances) {
        return reports.newestForChange(flag.articleId(), editor.clearance())
                .flatMap(found -> found.flag(flag.fingerprint())
                        .map(flagged -> decide(found, flagged, storable(given), seen, editor.name(), circumstances)));
    }

    private static Ruling storable(Ruling given) {
        String comment = given.comment() == null || given.comment().isBlank()
                ? null
                : StorableText.of(given.comment().strip(), Ruling.COMMENT_LIMIT);
        return new Ruling(given.status(), given.reason(), comment);
    }

    private ArticleReport decide(
            ArticleReport found,
            ReportedFlag flagged,
            Ruling ruling,
            int seen,
            String by,
            Map<String, String> circumstances) {
        DecisionKey flag = new DecisionKey(found.article().articleId(), flagged.fingerprint());
        Optional<Decision> last = decisions.last(flag);
        if (last.isPresent()
                && last.get().ruling().equals(ruling)
                && last.get().by().equals(by)) {
            return found;
        }
        if (last.map(Decision::version).orElse(0) != seen) {
            throw new ConflictingDecisionException(last.orElse(null));
        }
        if (last.isEmpty() && ruling.status() == DecisionStatus.OPEN) {
            return found;
        }
        Instant now = Instant.now();
        decisions.rule(flag, ruling, by, now, found.article().revision());
        ArticleReport after = found.with(decisions.on(flag.articleId()));
        boolean wasDone = after.article().review() == ReviewStatus.DONE;
        after.article().decided(after);
        if (wasDone && after.article().review() != ReviewStatus.DONE) {
            callbacks.reopened(after.article());
        }
        Map<String, String> detail = new HashMap<>(circumstances);
        put(detail, "reason", ruling.reason() == null ? null : ruling.reason().code());
        put(detail, "comment", ruling.comment());
        put(detail, "quote", flagged.quote());
        put(detail, "check", String.valueOf(found.report().check()));
        trail.record(now, by, action(ruling), subject(after.article(), flagged), detail);
        announce(after.article());
        return after;
    }

    private static Action action(Ruling ruling) {
        return switch (ruling.status()) {
            case OPEN -> Action.REOPENED;
            case ACCEPTED -> Action.ACCEPTED;
            case DISMISSED -> Action.DISMISSED;
        };
    }

    /**
     * Says something about a flag to the other editors.
     *
     * @param words not blank; cut at {@link Ruling#COMMENT_LIMIT}
     */
    @Transactional
    public Optional<ArticleReport> comment(DecisionKey flag, String words, Editor editor) {
        return reports.newestForChange(flag.articleId(), editor.clearance())
                .flatMap(found -> found.flag(flag.fingerprint()).map(flagged -> {
                    Instant now = Instant.now();
                    String kept = StorableText.of(words.strip(), Ruling.COMMENT_LIMIT);
                    decisions.remark(flag, editor.name(), now, kept);
                    found.article().worked();
                    trail.record(
                            now,
                            editor.name(),
                            Action.COMMENTED,
                            subject(found.article(), flagged),
                            Map.of("comment", kept));
                    announce(found.article());
                    return found.with(decisions.on(flag.articleId()));
                }));
    }

    /**
     * Hands an article to someone, says how far its review is, or both at once.
     *
     * @param change what is to be so; what is so already is not done again
     * @throws ConflictingReviewException if another was there since the editor looked; then nothing has changed
     */
    @Transactional
    public Optional<ArticleReport> change(String articleId, ReviewChange change, Editor editor) {
        return reports.newestForChange(articleId, editor.clearance()).map(found -> {
            Article article = found.article();
            Instant now = Instant.now();
            boolean handedOver = change.assigns() && !Objects.equals(article.assignee(), change.assignee());
            boolean marked = change.status() != null && article.review() != change.status();
            if ((handedOver || marked) && !change.hasSeenAssigneeOf(article)) {
                throw ConflictingReviewException.anotherAssignee(found);
            }
            if ((handedOver || marked) && !change.hasSeenStatusOf(article)) {
                throw ConflictingReviewException.anotherStatus(found);
            }
            if (handedOver) {
                Map<String, String> detail = new HashMap<>();
                put(detail, "from", article.assignee());
                put(detail, "to", change.assignee());
                article.assign(change.assignee());
                trail.record(now, editor.name(), Action.ASSIGNED, subject(article), detail);
            }
            if (marked) {
                boolean wasDone = article.review() == ReviewStatus.DONE;
                Map<String, String> detail =
                        Map.of("from", Encoded.code(article.review()), "to", Encoded.code(change.status()));
                article.mark(change.status());
                trail.record(now, editor.name(), Action.MARKED, subject(article), detail);
                if (change.status() == ReviewStatus.DONE) {
                    callbacks.done(article);
                } else if (wasDone) {
                    callbacks.reopened(article);
                }
            }
            if (handedOver || marked) {
                announce(article);
            }
            return found;
        });
    }

    private static void put(Map<String, String> detail, String name, String value) {
        if (value != null) {
            detail.put(name, value);
        }
    }

    private static Subject subject(Article article, ReportedFlag flag) {
        return new Subject(article.articleId(), article.revision(), flag.fingerprint(), flag.rule());
    }

    private static Subject subject(Article article) {
        return new Subject(article.articleId(), article.revision(), null, null);
    }

    private void announce(Article article) {
        changes.announce(
                new Change(article.articleId(), article.revision(), Change.Kind.REVIEWED, article.embargoedUntil()));
    }
}
