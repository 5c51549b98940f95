package dev.copydesk.report.web;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.live.Change;
import dev.copydesk.report.live.ChangeFeed;
import dev.copydesk.report.live.LiveConfig;
import dev.copydesk.report.report.Clearance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

/**
 * Tells an open page that something changed, as server-sent events: {@code change} with the article, and {@code beat} now
 * and then. A page that reads too slowly is cut off, and all are when the service stops; a page that is cut off connects again
 * and looks at everything anew.
 */
@Path("/events")
@PermissionsAllowed("reports:read")
public class EventsResource {
    private static final long RECONNECT_MS = 1_000;

    private final ChangeFeed feed;
    private final LiveConfig config;
    private final SecurityIdentity caller;
    private final AtomicInteger pages = new AtomicInteger();

    EventsResource(ChangeFeed feed, LiveConfig config, SecurityIdentity caller) {
        this.feed = feed;
        this.config = config;
        this.caller = caller;
    }

    /** The changes from now on. */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    @RestStreamElementType(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Multi<OutboundSseEvent> events(@Context Sse sse) {
        if (pages.incrementAndGet() > config.maxPages()) {
            pages.decrementAndGet();
            throw new ServiceUnavailableException("Too many open pages; this one is updated when it is loaded again.");
        }
        Multi<OutboundSseEvent> changes = Clearances.of(caller)
                .onItem()
                .transformToMulti(this::changesFor)
                .map(change -> event(sse, change));
        Multi<OutboundSseEvent> beats = Multi.createFrom()
                .ticks()
                .every(config.heartbeat())
                .onOverflow()
                .drop()
                .map(tick -> beat(sse));
        return Multi.createBy()
                .merging()
                .streams(changes.onCompletion().failWith(() -> new IllegalStateException("stopping")), beats)
                .select()
                .first(config.maxConnection())
                .onFailure()
                .recoverWithCompletion()
                .onTermination()
                .invoke(() -> pages.decrementAndGet());
    }

    private Multi<Change> changesFor(Clearance clearance) {
        return feed.changes()
                .filter(change -> clearance == Clearance.EMBARGOED || !change.isEmbargoedAt(Instant.now()));
    }

    private static OutboundSseEvent event(Sse sse, Change change) {
        return sse.newEventBuilder()
                .name("change")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Change.class, change)
                .build();
    }

    private static OutboundSseEvent beat(Sse sse) {
        return sse.newEventBuilder()
                .name("beat")
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(Integer.class, 0)
                .reconnectDelay(RECONNECT_MS)
                .build();
    }
}
