package dev.copydesk.ingest.parse;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.ingest.extract.html.PageMetadata;
import java.util.function.Function;

/** Fills what a source left out of an article's header with what the web page that it sent says about itself. */
final class HeaderFromPage {
    private HeaderFromPage() {}

    /** The header with its empty fields taken from the page; what the source or its configuration said stays as it is. */
    static ArticleHeader complete(ArticleHeader header, PageMetadata page) {
        if (page.equals(PageMetadata.NONE)) {
            return header;
        }
        Field field = new Field(header, page);
        return new ArticleHeader(
                header.articleId(),
                header.revision(),
                header.source(),
                field.of(ArticleHeader::outlet, PageMetadata::outlet),
                field.of(ArticleHeader::url, PageMetadata::url),
                field.of(ArticleHeader::language, PageMetadata::language),
                field.of(ArticleHeader::headline, PageMetadata::headline),
                field.of(ArticleHeader::byline, PageMetadata::byline),
                field.of(ArticleHeader::publishedAt, PageMetadata::publishedAt),
                header.acceptedAt(),
                header.embargoedUntil(),
                header.evolvedFrom(),
                header.withdrawn());
    }

    private record Field(ArticleHeader header, PageMetadata page) {
        <T> T of(Function<ArticleHeader, T> sent, Function<PageMetadata, T> told) {
            T value = sent.apply(header);
            return value == null ? told.apply(page) : value;
        }
    }
}
