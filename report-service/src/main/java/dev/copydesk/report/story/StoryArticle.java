package dev.copydesk.report.story;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.fact.Told;
import dev.copydesk.report.encoding.StorableText;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An article's place in a story, by its newest revision. */
@Entity
@Table(name = "story_article")
class StoryArticle {
    private static final int LONGEST_ID = 100;

    @Id
    @Column(name = "article_id")
    private String articleId;

    private String story;
    private long revision;

    @Column(name = "check_no")
    private long check;

    @JdbcTypeCode(SqlTypes.JSON)
    private Told told;

    /** For Hibernate. */
    protected StoryArticle() {}

    StoryArticle(String articleId) {
        this.articleId = articleId;
    }

    /** Takes over a verdict, unless it is older than what is known. */
    void learn(CheckedArticle checked) {
        if (!isNewerThan(checked)) {
            story = StorableText.of(checked.story(), LONGEST_ID);
            revision = checked.header().revision();
            check = checked.check();
            told = storable(checked.told());
        }
    }

    /** Whether a verdict is older than this. */
    boolean isNewerThan(CheckedArticle checked) {
        long other = checked.header().revision();
        return revision > other || revision == other && check > checked.check();
    }

    String articleId() {
        return articleId;
    }

    String story() {
        return story;
    }

    Told told() {
        return told;
    }

    private static Told storable(Told told) {
        return new Told(
                told.figures().stream()
                        .map(f -> new Told.Figure(
                                f.start(),
                                f.end(),
                                StorableText.of(f.words()),
                                StorableText.of(f.thing()),
                                StorableText.of(f.label()),
                                f.low(),
                                f.high()))
                        .toList(),
                told.names().stream()
                        .map(n -> new Told.Name(
                                n.start(),
                                n.end(),
                                StorableText.of(n.form()),
                                StorableText.of(n.key()),
                                n.kind(),
                                n.mentions()))
                        .toList(),
                told.quotations().stream()
                        .map(q -> new Told.Quotation(
                                q.start(),
                                q.end(),
                                StorableText.of(q.words()),
                                StorableText.of(q.speaker()),
                                StorableText.of(q.key())))
                        .toList());
    }
}
