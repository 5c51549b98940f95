package dev.copydesk.ingest.webhook.superdesk;

import dev.copydesk.ingest.intake.IncomingArticle;
import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.json.PayloadReader;
import dev.copydesk.ingest.json.ZonedTimes;
import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.source.SourceKind;
import dev.copydesk.ingest.webhook.WebhookAdapter;
import dev.copydesk.ingest.webhook.reading.Fields;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.BodySignature;
import dev.copydesk.ingest.webhook.signature.Proof;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/**
 * Superdesk's HTTP push. It takes any 4xx for a final no and tries again after a 5xx, hours later if need be: so what can't be
 * taken now is refused with 503.
 */
@Singleton
public class SuperdeskWebhook implements WebhookAdapter {
    private final PayloadReader<SuperdeskItem> reader =
            new PayloadReader<>(SuperdeskItem.class, "a ninjs item: an object with guid and version");

    @Override
    public SourceKind kind() {
        return SourceKind.SUPERDESK;
    }

    @Override
    public Proof verify(WebhookRequest request, List<Secret> secrets) {
        return BodySignature.SUPERDESK.verify(request, secrets);
    }

    @Override
    public Pushed read(WebhookRequest request) {
        SuperdeskItem item = reader.read(request.json());
        String guid = Fields.required("guid", item.guid());
        if (item.type() != null && !item.type().equals("text")) {
            return new Pushed.NothingToCheck("Only items of type text are checked.");
        }
        Long revision = revision(item);
        if ("canceled".equals(item.pubstatus())) {
            return new Pushed.Withdrawal(guid, revision);
        }
        IncomingArticle article = IncomingArticle.of(guid)
                .revision(revision)
                .outlet(Fields.present(item.source()))
                .language(Fields.languageTag(item.language()))
                .headline(Fields.plain(item.headline()))
                .byline(Fields.plain(item.byline()))
                .publishedAt(ZonedTimes.read("firstpublished", item.firstpublished()))
                .embargoedUntil(ZonedTimes.read("embargoed", item.embargoed()))
                .evolvedFrom(Fields.present(item.evolvedfrom()))
                .html(item.body_html() == null ? "" : item.body_html());
        return new Pushed.Copy(article, "withheld".equals(item.pubstatus()));
    }

    private static Long revision(SuperdeskItem item) {
        if (Fields.present(item.version()) != null) {
            return Fields.wholeNumber("version", item.version());
        }
        Instant created = ZonedTimes.read("versioncreated", item.versioncreated());
        return created == null ? null : created.toEpochMilli();
    }
}
