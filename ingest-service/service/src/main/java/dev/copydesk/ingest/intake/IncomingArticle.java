package dev.copydesk.ingest.intake;

import java.time.Instant;

/**
 * An article as an adapter read it, before anything is known to be right. What the source did not say is null.
 *
 * @param id the article's id in its source
 * @param revision the source's version number, or the article's modified time in epoch milliseconds
 * @param url where it is published
 * @param outlet who publishes it
 * @param language BCP 47 tag of its copy
 * @param headline its headline, where the copy does not carry it
 * @param byline its byline
 * @param publishedAt when it was published
 * @param embargoedUntil until when it must not be shown to everybody
 * @param evolvedFrom id in its source of the article that it was rewritten from
 * @param contentType {@code text/plain} or {@code text/html}
 * @param content the copy; may be empty
 */
public record IncomingArticle(
        String id,
        Long revision,
        String url,
        String outlet,
        String language,
        String headline,
        String byline,
        Instant publishedAt,
        Instant embargoedUntil,
        String evolvedFrom,
        String contentType,
        String content) {

    /** An article of that id; all else is null until it is said. */
    public static Builder of(String id) {
        return new Builder(id);
    }

    /** Puts an article together, a field at a time. */
    public static final class Builder {
        private final String id;
        private Long revision;
        private String url;
        private String outlet;
        private String language;
        private String headline;
        private String byline;
        private Instant publishedAt;
        private Instant embargoedUntil;
        private String evolvedFrom;

        private Builder(String id) {
            this.id = id;
        }

        public Builder revision(Long value) {
            revision = value;
            return this;
        }

        public Builder url(String value) {
            url = value;
            return this;
        }

        public Builder outlet(String value) {
            outlet = value;
            return this;
        }

        public Builder language(String value) {
            language = value;
            return this;
        }

        public Builder headline(String value) {
            headline = value;
            return this;
        }

        public Builder byline(String value) {
            byline = value;
            return this;
        }

        public Builder publishedAt(Instant value) {
            publishedAt = value;
            return this;
        }

        public Builder embargoedUntil(Instant value) {
            embargoedUntil = value;
            return this;
        }

        public Builder evolvedFrom(String value) {
            evolvedFrom = value;
            return this;
        }

        /** The article with this copy in HTML. */
        public IncomingArticle html(String content) {
            return copy("text/html", content);
        }

        /** The article with this copy of that media type. */
        public IncomingArticle copy(String contentType, String content) {
            return new IncomingArticle(
                    id,
                    revision,
                    url,
                    outlet,
                    language,
                    headline,
                    byline,
                    publishedAt,
                    embargoedUntil,
                    evolvedFrom,
                    contentType,
                    content);
        }
    }
}
