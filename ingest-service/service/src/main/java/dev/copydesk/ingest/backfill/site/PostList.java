package dev.copydesk.ingest.backfill.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.copydesk.ingest.backfill.site.SiteException.Kind;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * One page of a site's posts.
 *
 * @param isLast whether no page follows
 */
public record PostList(List<WordPressPost> posts, boolean isLast) {
    private static final ObjectReader READER = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build()
            .readerForListOf(WordPressPost.class);

    /**
     * Reads a site's answer.
     *
     * @throws SiteException when it is no list of posts, or one that can't be gone on from
     */
    public static PostList of(SiteAnswer answer, Cursor cursor) throws SiteException {
        List<WordPressPost> posts = read(answer);
        boolean isLast = answer.number("x-wp-totalpages").orElse(posts.size() < cursor.pageSize() ? 1 : Long.MAX_VALUE)
                <= cursor.page();
        if (!posts.isEmpty() && newest(posts) == null) {
            throw new SiteException(Kind.LASTING, "the site does not say when its posts were changed");
        }
        return new PostList(posts, isLast || posts.isEmpty());
    }

    private static List<WordPressPost> read(SiteAnswer answer) throws SiteException {
        try {
            List<WordPressPost> posts = READER.readValue(answer.body());
            return posts.stream().filter(Objects::nonNull).toList();
        } catch (JsonProcessingException | NullPointerException e) {
            throw new SiteException(
                    Kind.LASTING,
                    "the site answers with something else than a list of posts; is wordpress-api the address of its REST API?");
        } catch (IOException e) {
            throw new IllegalStateException("Bytes in memory can be read", e);
        }
    }

    /** When the page's last post was changed, or null for an empty page. */
    public Instant newest() {
        return newest(posts);
    }

    /** Ids of the posts that were changed when the last one was. */
    public Set<Long> idsOfNewest() {
        Instant newest = newest();
        return posts.stream()
                .filter(post -> post.id() != null && Objects.equals(post.modified(), newest))
                .map(WordPressPost::id)
                .collect(Collectors.toSet());
    }

    /** The posts that were not handled with the page before; one that has been changed since counts as new. */
    public List<WordPressPost> without(Cursor cursor) {
        Instant again = cursor.after().plusSeconds(1);
        return posts.stream()
                .filter(post ->
                        post.id() == null || !cursor.handled().contains(post.id()) || !again.equals(post.modified()))
                .toList();
    }

    private static Instant newest(List<WordPressPost> posts) {
        return posts.stream()
                .map(WordPressPost::modified)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }
}
