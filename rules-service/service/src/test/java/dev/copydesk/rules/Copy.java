package dev.copydesk.rules;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.ingest.extract.ExtractedCopy;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.language.CopyReader;
import java.time.Instant;

/** Copy on its way to the rules, read by the parser that production has. */
public record Copy(String articleId, long revision, String outlet, Instant publishedAt, String words) {
    private static final Instant ACCEPTED = Instant.parse("2026-03-02T12:00:00Z");

    /** The first revision of an article that was published just now as far as tests are concerned. */
    public static Copy of(String articleId, String outlet, String words) {
        return new Copy(articleId, 1, outlet, ACCEPTED, words);
    }

    public Copy revision(long other) {
        return new Copy(articleId, other, outlet, publishedAt, words);
    }

    public Copy publishedAt(Instant time) {
        return new Copy(articleId, revision, outlet, time, words);
    }

    public Copy words(String other) {
        return new Copy(articleId, revision, outlet, publishedAt, other);
    }

    public ParsedArticle parsed() {
        ExtractedCopy copy = Extractor.extract(Extractor.PLAIN, words, null);
        return new ParsedArticle(
                header(), copy.text(), copy.origin(), null, new CopyReader().read(copy.text(), copy.blocks()));
    }

    /** The article as it is parsed while nobody may hear of it. */
    public ParsedArticle embargoedUntil(Instant time) {
        ArticleHeader open = header();
        ArticleHeader embargoed = new ArticleHeader(
                open.articleId(),
                open.revision(),
                open.source(),
                open.outlet(),
                open.url(),
                open.language(),
                open.headline(),
                open.byline(),
                open.publishedAt(),
                open.acceptedAt(),
                time,
                null,
                false);
        ParsedArticle parsed = parsed();
        return new ParsedArticle(embargoed, parsed.text(), parsed.origin(), null, parsed.facts());
    }

    public ArticleHeader header() {
        return new ArticleHeader(articleId, revision, "test", outlet, null, "en", null, null, publishedAt, ACCEPTED);
    }
}
