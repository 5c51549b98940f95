package dev.copydesk.rules.memory;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Told;
import dev.copydesk.rules.disagreement.Telling;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;

/**
 * An article in its newest revision and the verdict on it. Whoever writes to one holds its row's lock.
 *
 * <p>The number of a check rises by one with every verdict, over all revisions of the article, and never falls.
 *
 * <p>Only the columns that changed are written: a verdict would else write all that the article said once more.
 */
@Entity
@DynamicUpdate
@Table(name = "article")
public class RememberedArticle {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id", nullable = false, updatable = false)
    private String articleId;

    @Column(nullable = false)
    private long revision;

    @Column(nullable = false)
    private byte[] digest;

    private String outlet;

    @Column(name = "story_time", nullable = false)
    private Instant storyTime;

    @Basic
    @Column(nullable = false)
    private byte[] parsed;

    @Column(name = "remembered_at", nullable = false)
    private Instant rememberedAt;

    @Column(name = "check_number", nullable = false)
    private long checkNumber;

    @Column(name = "checked_at")
    private Instant checkedAt;

    private byte[] outcome;

    @Column(name = "rests_on_story", nullable = false)
    private boolean restsOnStory;

    private UUID story;

    @Column(name = "sent_check", nullable = false)
    private long sentCheck;

    /** Whether another article on the story asks for a new check. */
    @Column(nullable = false)
    private boolean recheck;

    /** When this may be shown to others, while none of them has been checked against it since; or null. */
    @Column(name = "hidden_until")
    private Instant hiddenUntil;

    /** What {@link #parsed} holds, once it was asked for or told. */
    @Transient
    private ParsedArticle article;

    protected RememberedArticle() {}

    RememberedArticle(ParsedArticle article, byte[] digest, Instant now) {
        articleId = article.header().articleId();
        take(article, digest, now);
    }

    /** Replaces what is remembered of the article; the verdict on what it said before is void. */
    final void take(ParsedArticle said, byte[] itsDigest, Instant now) {
        ArticleHeader header = said.header();
        revision = header.revision();
        digest = itsDigest;
        outlet = header.outlet();
        storyTime = storyTime(header);
        article = withoutOrigin(said);
        parsed = Packed.pack(article);
        rememberedAt = now;
        checkedAt = null;
        outcome = null;
        restsOnStory = false;
        hiddenUntil = header.isEmbargoed(now) ? header.embargoedUntil() : null;
    }

    /** Tells what {@link #parsed} holds, so that it is not read again. */
    void know(ParsedArticle held) {
        article = held;
    }

    /** Whether this is what is remembered. */
    boolean holds(long someRevision, byte[] someDigest) {
        return someRevision == revision && Arrays.equals(someDigest, digest);
    }

    /** Whether this is what is remembered, and not a revision that replaced it. */
    public boolean holds(Remembered article) {
        return holds(article.article().header().revision(), article.digest());
    }

    /** Whether this was replaced already. */
    boolean isNewerThan(ParsedArticle article) {
        return revision > article.header().revision();
    }

    /** Puts down what a check came to, as a verdict with the next number. */
    public void settle(Outcome outcome, Instant now) {
        checkNumber++;
        checkedAt = now;
        this.outcome = Packed.pack(outcome);
        restsOnStory = outcome.restsOnStory();
    }

    /** Whether the rules have fired over this revision. */
    public boolean isSettled() {
        return checkedAt != null;
    }

    /**
     * Whether it was checked and is to be checked again. One that was not is left to its first check: that may have looked at
     * the others already, so it stays due until then.
     */
    public boolean isDueForRecheck() {
        return recheck && isSettled();
    }

    /** What others say now is being looked at. */
    public void recheckIsDone() {
        recheck = false;
    }

    /** Whether the broker may not have the last verdict. */
    public boolean isUnsent() {
        return isSettled() && sentCheck < checkNumber;
    }

    /** What the last check came to; only of a settled article. */
    public Outcome outcome() {
        return Packed.unpack(outcome, Outcome.class);
    }

    /** The ids of the other articles that the last verdict calls up as evidence; none before the first check. */
    Set<String> evidence() {
        return isSettled() ? outcome().evidence() : Set.of();
    }

    /** The story it belongs to; null until one was found or begun. */
    UUID story() {
        return story;
    }

    void join(UUID newStory) {
        story = newStory;
    }

    /** What the article said. */
    ParsedArticle article() {
        if (article == null) {
            article = Packed.unpack(parsed, ParsedArticle.class);
        }
        return article;
    }

    /** The last verdict as report-service gets it; only of a settled article. */
    public CheckedArticle verdict() {
        Outcome outcome = outcome();
        return new CheckedArticle(
                article().header(),
                checkNumber,
                checkedAt,
                article().text(),
                article().facts().blocks(),
                outcome.notChecked(),
                outcome.flags(),
                story == null ? null : story.toString(),
                outcome.notChecked() == null ? Telling.of(article()) : Told.NOTHING,
                outcome.packs());
    }

    /** The article as it is remembered now. */
    Remembered remembered() {
        return new Remembered(id, digest, article());
    }

    long id() {
        return id;
    }

    Version version() {
        return new Version(id, revision, digest);
    }

    Instant storyTime() {
        return storyTime;
    }

    /** When an article told its story: at its publication, as far as that is known. */
    static Instant storyTime(ArticleHeader header) {
        return header.publishedAt() == null ? header.acceptedAt() : header.publishedAt();
    }

    private static ParsedArticle withoutOrigin(ParsedArticle article) {
        return new ParsedArticle(article.header(), article.text(), null, article.notChecked(), article.facts());
    }

    /** Of all that an editor could have changed; when the article was accepted is not part of it. */
    static byte[] digest(ParsedArticle article) {
        ArticleHeader header = article.header();
        List<Object> content = Arrays.asList(
                header.outlet(),
                header.url(),
                header.language(),
                header.headline(),
                header.byline(),
                header.publishedAt(),
                header.embargoedUntil(),
                header.evolvedFrom(),
                header.withdrawn(),
                article.notChecked(),
                article.text(),
                article.facts());
        try {
            return MessageDigest.getInstance("SHA-256").digest(MessageCodec.write(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
