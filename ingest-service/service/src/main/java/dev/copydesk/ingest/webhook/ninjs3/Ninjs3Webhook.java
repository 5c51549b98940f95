package dev.copydesk.ingest.webhook.ninjs3;

import dev.copydesk.ingest.intake.IncomingArticle;
import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.json.PayloadReader;
import dev.copydesk.ingest.json.ZonedTimes;
import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.source.SourceKind;
import dev.copydesk.ingest.webhook.WebhookAdapter;
import dev.copydesk.ingest.webhook.ninjs3.Ninjs3Item.InfoSource;
import dev.copydesk.ingest.webhook.ninjs3.Ninjs3Item.Part;
import dev.copydesk.ingest.webhook.reading.Fields;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.BodySignature;
import dev.copydesk.ingest.webhook.signature.Proof;
import dev.copydesk.ingest.webhook.signature.StandardSignature;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * ninjs 3 says how news looks and not how it is sent. A sender signs either as Standard Webhooks has it, which also keeps
 * replays out, or as Superdesk does.
 */
@Singleton
public class Ninjs3Webhook implements WebhookAdapter {
    private static final String MAIN = "main";

    private final PayloadReader<Ninjs3Item> reader =
            new PayloadReader<>(Ninjs3Item.class, "a ninjs 3 item: an object with uri");
    private final Clock clock;

    /** An adapter that compares signed times with that clock. */
    public Ninjs3Webhook(Clock clock) {
        this.clock = clock;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.NINJS3;
    }

    @Override
    public Proof verify(WebhookRequest request, List<Secret> secrets) {
        return request.header(BodySignature.SUPERDESK.header()).isPresent()
                ? BodySignature.SUPERDESK.verify(request, secrets)
                : StandardSignature.verify(request, secrets, clock);
    }

    @Override
    public Pushed read(WebhookRequest request) {
        Ninjs3Item item = reader.read(request.json());
        String uri = Fields.required("uri", item.uri());
        if (item.type() != null && !item.type().equals("text")) {
            return new Pushed.NothingToCheck("Only items of type text are checked.");
        }
        Long revision = revision(item);
        if ("canceled".equals(item.pubStatus())) {
            return new Pushed.Withdrawal(uri, revision);
        }
        IncomingArticle.Builder article = IncomingArticle.of(uri)
                .revision(revision)
                .outlet(outlet(item))
                .language(Fields.languageTag(item.language()))
                .headline(Fields.plain(
                        best(item.headlines(), part -> true).map(Part::value).orElse(null)))
                .byline(Fields.plain(item.by()))
                .embargoedUntil(ZonedTimes.read("embargoed", item.embargoed()));
        return new Pushed.Copy(withBody(article, item), "withheld".equals(item.pubStatus()));
    }

    private static IncomingArticle withBody(IncomingArticle.Builder article, Ninjs3Item item) {
        Optional<Part> html = best(item.bodies(), part -> isOfType(part, "html"));
        if (html.isPresent()) {
            return article.html(html.get().value());
        }
        return article.copy(
                "text/plain",
                best(item.bodies(), part -> isOfType(part, "plain"))
                        .map(Part::value)
                        .orElse(""));
    }

    /** By its media type; where it has none, by its role, which some senders name after the type; else HTML. */
    private static boolean isOfType(Part part, String subtype) {
        if (part.contentType() != null) {
            return part.contentType().toLowerCase(Locale.ROOT).startsWith("text/" + subtype);
        }
        return subtype.equals("plain") == "plain".equals(part.role());
    }

    /** The part with the role "main", else the first of them that has a value. */
    private static Optional<Part> best(List<Part> parts, Predicate<Part> wanted) {
        return parts == null
                ? Optional.empty()
                : parts.stream()
                        .filter(Objects::nonNull)
                        .filter(part -> part.value() != null)
                        .filter(wanted)
                        .min(Comparator.comparing(part -> !MAIN.equals(part.role())));
    }

    private static String outlet(Ninjs3Item item) {
        return item.infoSources() == null
                ? null
                : item.infoSources().stream()
                        .filter(Objects::nonNull)
                        .map(InfoSource::name)
                        .filter(name -> Fields.present(name) != null)
                        .findFirst()
                        .orElse(null);
    }

    private static Long revision(Ninjs3Item item) {
        if (Fields.present(item.version()) != null) {
            return Fields.wholeNumber("version", item.version());
        }
        Instant created = ZonedTimes.read("versionCreated", item.versionCreated());
        return created == null ? null : created.toEpochMilli();
    }
}
