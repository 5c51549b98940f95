package dev.copydesk.report.report;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.pack.PackRun;
import dev.copydesk.report.encoding.StorableText;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** What was checked of one revision: its front matter, its text, and when. The flags are {@link ReportedFlag}s. */
@Entity
@Table(name = "report")
public class Report {
    /** Fits the margin of a list; the text itself is never cut. */
    private static final int HEADLINE_LIMIT = 300;

    private static final int FIELD_LIMIT = 1_000;
    private static final int URL_LIMIT = 4_000;

    @EmbeddedId
    private ReportKey key;

    @Column(name = "check_no")
    private long check;

    private String headline;
    private String byline;
    private String outlet;
    private String url;
    private String language;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "accepted_at")
    private Instant acceptedAt;

    @Column(name = "checked_at")
    private Instant checkedAt;

    @Column(name = "body")
    private String text;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Block> blocks;

    @Column(name = "not_checked")
    private String notChecked;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PackRun> packs;

    @Column(name = "evolved_from")
    private String evolvedFrom;

    /** For Hibernate. */
    protected Report() {}

    Report(ReportKey key) {
        this.key = key;
    }

    /** Takes over all that a verdict says, in place of an earlier verdict on the same revision. */
    void take(CheckedArticle checked) {
        ArticleHeader header = checked.header();
        check = checked.check();
        headline = headline(checked);
        byline = StorableText.of(header.byline(), FIELD_LIMIT);
        outlet = StorableText.of(header.outlet(), FIELD_LIMIT);
        url = StorableText.of(header.url(), URL_LIMIT);
        language = StorableText.of(header.language(), FIELD_LIMIT);
        publishedAt = Reports.asKept(header.publishedAt());
        acceptedAt = header.acceptedAt();
        checkedAt = checked.checkedAt();
        text = StorableText.of(checked.text());
        blocks = checked.blocks();
        packs = checked.packs();
        evolvedFrom = StorableText.of(header.evolvedFrom(), FIELD_LIMIT);
        notChecked = StorableText.of(checked.notChecked(), FIELD_LIMIT);
    }

    /** The source's headline; else the first line of the copy, which is where a headline stands; else the id. */
    private static String headline(CheckedArticle checked) {
        String given = checked.header().headline();
        if (given == null || given.isBlank()) {
            given = checked.text()
                    .lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("");
        }
        String headline = given.isBlank() ? checked.header().articleId() : given;
        return StorableText.of(headline.strip(), HEADLINE_LIMIT);
    }

    /** All that it says of the revision, but for when that came and was checked. */
    public List<Object> content() {
        return Arrays.asList(
                headline, byline, outlet, url, language, publishedAt, evolvedFrom, text, blocks, notChecked);
    }

    public ReportKey key() {
        return key;
    }

    /** Rises with every check of this revision. */
    public long check() {
        return check;
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

    public String language() {
        return language;
    }

    public Instant publishedAt() {
        return publishedAt;
    }

    public Instant acceptedAt() {
        return acceptedAt;
    }

    public Instant checkedAt() {
        return checkedAt;
    }

    public String text() {
        return text;
    }

    /** Ordered by start offset. */
    public List<Block> blocks() {
        return blocks;
    }

    /** The newsroom's own rule packs that looked at it, whether or not they are switched on. */
    public List<PackRun> packs() {
        return packs == null ? List.of() : packs;
    }

    /** Why the revision was not checked ({@code language}), or null when it was. */
    public String notChecked() {
        return notChecked;
    }

    /** Id of the article that it was rewritten from, or null; that article may not be known here. */
    public String evolvedFrom() {
        return evolvedFrom;
    }
}
