package dev.copydesk.ingest.webhook.ghost;

import dev.copydesk.ingest.intake.IncomingArticle;
import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.json.PayloadReader;
import dev.copydesk.ingest.json.ZonedTimes;
import dev.copydesk.ingest.webhook.ghost.GhostEvent.Author;
import dev.copydesk.ingest.webhook.ghost.GhostEvent.Post;
import dev.copydesk.ingest.webhook.reading.Fields;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads what Ghost says of posts. The event is taken from the URL where it names one, else from what has changed. */
final class GhostPosts {
    /** Statuses of a post that readers have: on the site, or sent as a newsletter only. */
    private static final Set<String> PUBLIC = Set.of("published", "sent");

    private final PayloadReader<GhostEvent> reader =
            new PayloadReader<>(GhostEvent.class, "a Ghost event: an object with post");
    private final Clock clock;

    GhostPosts(Clock clock) {
        this.clock = clock;
    }

    Pushed read(WebhookRequest request) {
        GhostEvent event = reader.read(request.json());
        if (event.post() == null) {
            if (event.page() != null) {
                return new Pushed.NothingToCheck("Only posts are checked, not pages.");
            }
            throw Fields.wrong("post", "is missing; only events about posts are taken");
        }
        Post current = event.post().current();
        Post previous = event.post().previous();
        String name = request.parameter("event").orElse("");
        if (current == null || Fields.present(current.id()) == null || name.equals("post.deleted")) {
            return deletion(current, previous);
        }
        boolean isPublic = current.status() == null || PUBLIC.contains(current.status());
        boolean wasPublic = previous != null && previous.status() != null && PUBLIC.contains(previous.status());
        if (name.equals("post.unpublished") || (!isPublic && wasPublic)) {
            return new Pushed.Withdrawal(current.id(), revision("post.current", current));
        }
        return new Pushed.Copy(article(current), !isPublic);
    }

    /** A deleted post has no later revision of its own, so this is one later than the last, and no earlier than now. */
    private Pushed deletion(Post current, Post previous) {
        Post last = current == null || Fields.present(current.id()) == null ? previous : current;
        if (last == null || Fields.present(last.id()) == null) {
            throw Fields.wrong("post.current.id", "is missing, and post.previous.id too");
        }
        Long revision = revision("post.previous", last);
        long now = clock.millis();
        return new Pushed.Withdrawal(last.id(), revision == null ? now : Math.max(now, revision + 1));
    }

    private static IncomingArticle article(Post post) {
        IncomingArticle.Builder article = IncomingArticle.of(post.id())
                .revision(revision("post.current", post))
                .url(Fields.present(post.url()))
                .headline(Fields.present(post.title()))
                .byline(byline(post))
                .publishedAt(ZonedTimes.read("post.current.published_at", post.publishedAt()));
        if (post.html() == null && post.plaintext() != null) {
            return article.copy("text/plain", post.plaintext());
        }
        return article.html(post.html() == null ? "" : post.html());
    }

    private static Long revision(String of, Post post) {
        Instant updated = ZonedTimes.read(of + ".updated_at", post.updatedAt());
        return updated == null ? null : updated.toEpochMilli();
    }

    private static String byline(Post post) {
        List<Author> authors = post.authors() == null || post.authors().isEmpty()
                ? post.primaryAuthor() == null ? List.of() : List.of(post.primaryAuthor())
                : post.authors();
        return Fields.present(authors.stream()
                .filter(Objects::nonNull)
                .map(Author::name)
                .filter(name -> Fields.present(name) != null)
                .collect(Collectors.joining(", ")));
    }
}
