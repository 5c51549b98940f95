package dev.copydesk.ingest.webhook.arcxp;

import dev.copydesk.ingest.intake.IncomingArticle;
import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.json.PayloadReader;
import dev.copydesk.ingest.json.ZonedTimes;
import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.source.SourceKind;
import dev.copydesk.ingest.webhook.WebhookAdapter;
import dev.copydesk.ingest.webhook.arcxp.ArcEvent.Embargo;
import dev.copydesk.ingest.webhook.arcxp.ArcEvent.Story;
import dev.copydesk.ingest.webhook.arcxp.ArcEvent.Texts;
import dev.copydesk.ingest.webhook.reading.Fields;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.Proof;
import dev.copydesk.ingest.webhook.signature.StandardSignature;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Arc XP. It has no webhooks for its content: a handler of the newsroom's own integration gets the events and passes them on as
 * they are, and signs as Standard Webhooks has it. Events come at least once, and not always in order.
 */
@Singleton
public class ArcXpWebhook implements WebhookAdapter {
    private static final Logger LOG = Logger.getLogger(ArcXpWebhook.class);

    private static final Set<String> TAKEN_BACK = Set.of("story:unpublish", "story:delete");
    private static final Set<String> SAVED = Set.of("story:create", "story:save");
    private static final Set<String> PUBLISHED = Set.of("story:first-publish", "story:republish", "story:update");

    /** Where an embargo has no end: it holds until a later revision says otherwise. */
    private static final Instant NO_END = Instant.parse("9998-01-01T00:00:00Z");

    /** In seconds since 1970 that is a time in the year 5138, in milliseconds one of 1973. */
    private static final long SECONDS_BELOW = 100_000_000_000L;

    private static final int MOST_KINDS_TOLD = 10;
    private static final int LONGEST_TOLD = 100;

    private final PayloadReader<ArcEvent> reader =
            new PayloadReader<>(ArcEvent.class, "an event of Arc XP: an object with key and body");
    private final Clock clock;

    /** An adapter with that clock, which signed times are compared with. */
    public ArcXpWebhook(Clock clock) {
        this.clock = clock;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.ARC_XP;
    }

    @Override
    public Proof verify(WebhookRequest request, List<Secret> secrets) {
        return StandardSignature.verify(request, secrets, clock);
    }

    @Override
    public Optional<String> faultOf(Secret secret) {
        return StandardSignature.faultOf(secret);
    }

    @Override
    public Pushed read(WebhookRequest request) {
        ArcEvent event = reader.read(request.json());
        String key = Fields.required("key", event.key());
        boolean takenBack = TAKEN_BACK.contains(key);
        if (!takenBack && !SAVED.contains(key) && !PUBLISHED.contains(key)) {
            return new Pushed.NothingToCheck("Only what happens to a story's copy is checked.");
        }
        Story story = event.body();
        if (story == null) {
            throw Fields.wrong("body", "is missing; pass the event on as the handler gets it");
        }
        String id = Fields.required("body._id", story.id());
        if (story.type() != null && !story.type().equals("story")) {
            return new Pushed.NothingToCheck("Only stories are checked.");
        }
        Optional<Instant> changed = lastChange(story);
        if (takenBack) {
            return new Pushed.Withdrawal(id, withdrawal(event, changed));
        }
        return new Pushed.Copy(
                article(id, story, changed, request.parameter("site").orElse("")), isDraft(key, story));
    }

    /** Publishing changes a story too, and does not always count as an update of it; a date to come says nothing of that. */
    private Optional<Instant> lastChange(Story story) {
        Instant updated = ZonedTimes.read("body.last_updated_date", story.lastUpdatedDate());
        Instant published = ZonedTimes.read("body.publish_date", story.publishDate());
        Instant now = clock.instant();
        return Stream.of(
                        Optional.ofNullable(updated),
                        Optional.ofNullable(published).filter(date -> !date.isAfter(now)))
                .flatMap(Optional::stream)
                .max(Instant::compareTo);
    }

    /** A story that is taken back keeps its last change, so the revision is when it happened, and later than the last. */
    private Long withdrawal(ArcEvent event, Optional<Instant> changed) {
        long happened = timeOf(event).orElseGet(clock::instant).toEpochMilli();
        return changed.map(last -> Math.max(happened, last.toEpochMilli() + 1)).orElse(happened);
    }

    private static Optional<Instant> timeOf(ArcEvent event) {
        if (event.time() == null) {
            return Optional.empty();
        }
        if (event.time().isTextual()) {
            return Optional.ofNullable(ZonedTimes.read("time", event.time().textValue()));
        }
        long time = event.time().canConvertToLong() ? event.time().longValue() : 0;
        if (time <= 0) {
            return Optional.empty();
        }
        return Optional.of(time < SECONDS_BELOW ? Instant.ofEpochSecond(time) : Instant.ofEpochMilli(time));
    }

    private static boolean isDraft(String key, Story story) {
        Boolean published = story.revision() == null ? null : story.revision().published();
        // "published" of a save may be of an earlier revision: what was saved since is not out.
        return SAVED.contains(key) || Boolean.FALSE.equals(published);
    }

    private static IncomingArticle article(String id, Story story, Optional<Instant> changed, String site) {
        AnsCopy copy = AnsCopy.of(story);
        tellWhatIsLeftOut(id, copy);
        String firstPublished = Fields.present(story.firstPublishDate());
        return IncomingArticle.of(id)
                .revision(changed.map(Instant::toEpochMilli).orElse(null))
                .url(url(story.canonicalUrl(), site))
                .language(Fields.languageTag(story.language()))
                .headline(Fields.plain(Texts.basicOf(story.headlines())))
                .byline(byline(story))
                .publishedAt(
                        firstPublished == null
                                ? ZonedTimes.read("body.publish_date", story.publishDate())
                                : ZonedTimes.read("body.first_publish_date", firstPublished))
                .embargoedUntil(embargo(story))
                .html(copy.html());
    }

    /** A path of the site is one where the webhook's address says which site; without it the article has no address. */
    private static String url(String canonical, String site) {
        if (canonical == null || canonical.startsWith("https://") || canonical.startsWith("http://")) {
            return canonical;
        }
        return canonical.startsWith("/") && !site.isEmpty() ? site.replaceFirst("/$", "") + canonical : null;
    }

    private static String byline(Story story) {
        if (story.credits() == null || story.credits().by() == null) {
            return null;
        }
        return Fields.present(story.credits().by().stream()
                .filter(Objects::nonNull)
                .map(author -> Fields.present(author.byline()) == null ? author.name() : author.byline())
                .filter(name -> Fields.present(name) != null)
                .collect(Collectors.joining(", ")));
    }

    private static Instant embargo(Story story) {
        Embargo embargo =
                story.restrictions() == null ? null : story.restrictions().embargo();
        if (embargo == null || !embargo.active()) {
            return null;
        }
        Instant end = ZonedTimes.read("body.content_restrictions.embargo.end_time", embargo.endTime());
        return end == null ? NO_END : end;
    }

    private static void tellWhatIsLeftOut(String id, AnsCopy copy) {
        if (!copy.leftOut().isEmpty()) {
            LOG.infof(
                    "Story %s is checked without elements that are of an unknown kind or shape: %s",
                    printable(id),
                    copy.leftOut().entrySet().stream()
                            .limit(MOST_KINDS_TOLD)
                            .map(kind -> kind.getValue() + " " + printable(kind.getKey()))
                            .collect(Collectors.joining(", ")));
        }
    }

    /** What a sender wrote, so that it can make no line of its own in a log. */
    private static String printable(String text) {
        String line = text.length() > LONGEST_TOLD ? text.substring(0, LONGEST_TOLD) : text;
        return line.replaceAll("\\p{Cntrl}", "?");
    }
}
