package dev.copydesk.ingest.webhook;

import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.source.Source;
import dev.copydesk.ingest.source.SourceKind;
import dev.copydesk.ingest.source.Sources;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The adapters by kind of source. A source whose secrets its adapter can't use stops the start. */
@Startup
@Singleton
public class Webhooks {
    private final Map<SourceKind, WebhookAdapter> adapters = new EnumMap<>(SourceKind.class);

    @Inject
    Webhooks(Sources sources, Instance<WebhookAdapter> adapters) {
        this(sources, adapters.stream().toList());
    }

    Webhooks(Sources sources, List<WebhookAdapter> known) {
        for (WebhookAdapter adapter : known) {
            if (adapters.put(adapter.kind(), adapter) != null) {
                throw new IllegalStateException("Two adapters are for sources of kind " + adapter.kind());
            }
        }
        for (Source source : sources.all()) {
            if (source.kind().isWebhook()) {
                sources.secretsOf(source).forEach(secret -> check(source, secret));
            }
        }
    }

    /** The adapter for a source that pushes by webhook. */
    WebhookAdapter of(Source source) {
        WebhookAdapter adapter = adapters.get(source.kind());
        if (adapter == null) {
            throw new IllegalStateException("No adapter is for sources of kind " + source.kind());
        }
        return adapter;
    }

    private void check(Source source, Secret secret) {
        of(source).faultOf(secret).ifPresent(fault -> {
            throw Sources.wrong(source.id(), "secrets", fault);
        });
    }
}
