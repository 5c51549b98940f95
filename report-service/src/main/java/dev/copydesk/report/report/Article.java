package dev.copydesk.report.report;

import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.decision.ReviewStatus;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/**
 * The newest state of an article: a row of the list. It is locked while a report or a failure is stored, so that what
 * several replicas do to one article happens one after the other.
 */
@Entity
@Table(name = "article")
public class Article {
    @Id
    @Column(name = "article_id")
    private String articleId;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status;

    private Long revision;
    private String headline;
    private String byline;
    private String outlet;
    private String url;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "not_checked")
    private String notChecked;

    private Integer score;
    private int errors;
    private int warnings;
    private int notices;

    @Column(name = "failed_revision")
    private Long failedRevision;

    @Column(name = "failed_at")
    private Instant failedAt;

    private String failure;

    @Column(name = "embargoed_until")
    private Instant embargoedUntil;

    @Column(name = "withdrawn_revision")
    private Long withdrawnRevision;

    @Column(name = "withdrawn_check")
    private Long withdrawnCheck;

    @Column(name = "withdrawn_at")
    private Instant withdrawnAt;

    @Enumerated(EnumType.STRING)
    private ReviewStatus review;

    private String assignee;

    @Column(name = "open_errors")
    private int openErrors;

    @Column(name = "open_warnings")
    private int openWarnings;

    private int urgency;

    @Column(name = "desk_version")
    private int deskVersion;

    /** For Hibernate. */
    protected Article() {}

    /**
     * Shows this report, unless that of a newer revision is shown already.
     *
     * @param embargo until when only those may see it who may see embargoed articles, or null
     * @param found the report with its flags and what was decided on them
     * @param isNews whether it says other than before; else what was done stays done
     */
    void show(ArticleReport found, Instant embargo, boolean isNews) {
        Report report = found.report();
        long incoming = report.key().revision();
        if (revision != null && incoming < revision) {
            return;
        }
        revision = incoming;
        headline = report.headline();
        byline = report.byline();
        outlet = report.outlet();
        url = report.url();
        publishedAt = report.publishedAt();
        embargoedUntil = embargo;
        acceptedAt = report.acceptedAt();
        checkedAt = report.checkedAt();
        notChecked = report.notChecked();
        count(found);
        if (isNews && review == ReviewStatus.DONE && openErrors + openWarnings > 0) {
            review = ReviewStatus.IN_REVIEW;
        }
        if (withdrawnRevision != null && !isAfterWithdrawal(incoming, report.check())) {
            return;
        }
        withdrawnRevision = null;
        withdrawnCheck = null;
        withdrawnAt = null;
        if (failedRevision == null || failedRevision <= incoming) {
            status = ArticleStatus.CHECKED;
            forgetFailure();
        }
        urgency = Urgency.of(this).value();
    }

    private void count(ArticleReport found) {
        errors = count(found.flags(), Severity.ERROR);
        warnings = count(found.flags(), Severity.WARNING);
        notices = count(found.flags(), Severity.NOTICE);
        tally(found);
    }

    /**
     * Takes over the flags of its newest report as they are to be shown now.
     *
     * @return whether that changes anything
     */
    boolean recount(ArticleReport newest) {
        List<Object> before = counts();
        count(newest);
        boolean changed = !before.equals(counts());
        if (changed) {
            worked();
        }
        return changed;
    }

    List<Object> counts() {
        return Arrays.asList(errors, warnings, notices, openErrors, openWarnings, score);
    }

    /** Counts anew what is open, and what the score is without it. What opens once more is to be looked at once more. */
    private void tally(ArticleReport found) {
        List<ReportedFlag> open = found.openFlags();
        int before = openErrors + openWarnings;
        openErrors = count(open, Severity.ERROR);
        openWarnings = count(open, Severity.WARNING);
        score = found.score().map(Score::value).orElse(null);
        if (review == ReviewStatus.DONE && openErrors + openWarnings > before) {
            review = ReviewStatus.IN_REVIEW;
        }
    }

    /** Takes over what was decided on its newest report. The first decision begins the review. */
    public void decided(ArticleReport newest) {
        tally(newest);
        if (review == ReviewStatus.NEW) {
            review = ReviewStatus.IN_REVIEW;
        }
        worked();
    }

    /** Makes it known that something was said or done about the article. */
    public void worked() {
        deskVersion++;
        urgency = Urgency.of(this).value();
    }

    /** Hands the review to someone, or with null to nobody. */
    public void assign(String editor) {
        assignee = editor;
        worked();
    }

    /** Says how far the review is. */
    public void mark(ReviewStatus how) {
        review = how;
        worked();
    }

    private boolean isAfterWithdrawal(long incoming, long check) {
        return incoming > withdrawnRevision || (incoming == withdrawnRevision && check > withdrawnCheck);
    }

    private void forgetFailure() {
        failedRevision = null;
        failedAt = null;
        failure = null;
    }

    /**
     * Marks the article as withdrawn, unless a newer revision is shown. Its reports stay.
     *
     * @param withdrawn the revision that takes it back
     * @param check of that revision; a repeat has none that is higher
     * @return whether anything has changed
     */
    boolean withdraw(long withdrawn, long check, Instant at) {
        boolean superseded = revision != null && withdrawn < revision;
        boolean repeat = withdrawnRevision != null && !isAfterWithdrawal(withdrawn, check);
        if (superseded || repeat) {
            return false;
        }
        status = ArticleStatus.WITHDRAWN;
        withdrawnRevision = withdrawn;
        withdrawnCheck = check;
        withdrawnAt = at;
        if (failedRevision == null || failedRevision <= withdrawn) {
            forgetFailure();
        }
        urgency = Urgency.of(this).value();
        return true;
    }

    private static int count(List<ReportedFlag> flags, Severity severity) {
        return (int) flags.stream().filter(flag -> flag.severity() == severity).count();
    }

    /**
     * Marks the article as failed, unless a revision that is as new has a report.
     *
     * @param failed the revision that could not be handled, or null where even that is not known: then it counts as newer
     *     than all before it and older than all after it
     * @return whether the article is now failed
     */
    boolean fail(Long failed, String cause, Instant at) {
        if (failed != null && (reaches(revision, failed) || reaches(withdrawnRevision, failed))) {
            return false;
        }
        status = ArticleStatus.FAILED;
        failedRevision = failed;
        failedAt = at;
        failure = cause;
        urgency = Urgency.of(this).value();
        return true;
    }

    private static boolean reaches(Long known, long other) {
        return known != null && other <= known;
    }

    /** Fills in what the article is called, as far as the failed message told it and nothing better is known. */
    void describe(String knownHeadline, String knownOutlet, String knownUrl, Instant knownEmbargo) {
        if (revision == null) {
            embargoedUntil = knownEmbargo;
            headline = knownHeadline == null || knownHeadline.isBlank() ? articleId : knownHeadline;
            outlet = knownOutlet;
            url = knownUrl;
        }
    }

    public String articleId() {
        return articleId;
    }

    public ArticleStatus status() {
        return status;
    }

    /** The newest revision that has a report, or null while there is none. */
    public Long revision() {
        return revision;
    }

    public String headline() {
        return headline;
    }

    public String byline() {
        return byline;
    }

    public String outlet() {
        return outlet;
    }

    public String url() {
        return url;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    /** When the newest reported revision was accepted. */
    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public String notChecked() {
        return notChecked;
    }

    /** 0 to 100, or null where nothing was checked. */
    public Integer score() {
        return score;
    }

    public int errors() {
        return errors;
    }

    public int warnings() {
        return warnings;
    }

    public int notices() {
        return notices;
    }

    /** The revision that failed, or null where it is not known or nothing failed. */
    public Long failedRevision() {
        return failedRevision;
    }

    public Instant failedAt() {
        return failedAt;
    }

    /** Why the newest revision could not be handled, or null. */
    public String failure() {
        return failure;
    }

    /** Until when only those may see anything of the article who may see embargoed ones, or null. */
    public Instant embargoedUntil() {
        return embargoedUntil;
    }

    /** When readers may see it: when its embargo ends, else when it is published; null where nobody has said. */
    public Instant goesOutAt() {
        return embargoedUntil == null ? publishedAt : embargoedUntil;
    }

    public ReviewStatus review() {
        return review;
    }

    /** Who reviews it, or null. */
    public String assignee() {
        return assignee;
    }

    /** Errors of the newest report that nobody has decided on. */
    public int openErrors() {
        return openErrors;
    }

    /** Warnings of the newest report that nobody has decided on. */
    public int openWarnings() {
        return openWarnings;
    }

    /** See {@link Urgency}. */
    public int urgency() {
        return urgency;
    }

    /** Rises with everything that is decided, said or assigned. */
    public int deskVersion() {
        return deskVersion;
    }

    /** When its source took it back, or null while it stands. */
    public Instant withdrawnAt() {
        return withdrawnAt;
    }

    /** Whether at that time only those may see anything of it who may see embargoed articles. */
    public boolean isEmbargoedAt(Instant time) {
        return embargoedUntil != null && time.isBefore(embargoedUntil);
    }

    /** Whether someone with that clearance may see anything of the article at that time. */
    boolean isVisible(Clearance clearance, Instant time) {
        return clearance == Clearance.EMBARGOED || !isEmbargoedAt(time);
    }
}
