package dev.copydesk.report.web;

import dev.copydesk.messaging.needs.DatabaseWatch;
import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.access.session.Presence;
import dev.copydesk.report.live.Change;
import dev.copydesk.report.live.ChangeFeed;
import dev.copydesk.report.live.LiveConfig;
import dev.copydesk.report.report.Clearance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.ServiceUnavailableException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestStreamElementType;

/**
 * Tells an open page that something changed, as server-sent events: {@code change} with the article, and {@code beat} now
 * and then. A page that reads too slowly is cut off, one whose session has ended at the next beat, and all are when the service
 * stops; a page that is cut off connects again and looks at everything anew. Where an OpenID provider signs people in, its token is
 * the session, and nobody tells of a signing out: the page is cut off when the token ends that it came with.
 */
@Path("/events")
@PermissionsAllowed("reports:read")
public class EventsResource {
    private static final long RECONNECT_MS = 1_000;

    private final ChangeFeed feed;
    private final LiveConfig config;
    private final Presence presence;
    private final DatabaseWatch database;
    private final SecurityIdentity caller;
    private final HttpServerRequest http;
    private final AtomicInteger pages = new AtomicInteger();

    EventsResource(
            ChangeFeed feed,
            LiveConfig config,
            Presence presence,
            DatabaseWatch database,
            SecurityIdentity caller,
            HttpServerRequest http) {
        this.feed = feed;
        this.config = config;
        this.presence = presence;
        this.database = database;
        this.caller = caller;
        this.http = http;
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
        Multi<OutboundSseEvent> beats = beats(sse, presence.of(caller, http));
        return Multi.createBy()
                .merging()
                .streams(changes.onCompletion().failWith(EventsResource::over), beats)
                .select()
                .first(longest())
                .onFailure()
                .recoverWithCompletion()
                .onTermination()
                .invoke(() -> pages.decrementAndGet());
    }

    /** How long to serve the page before it has to prove its session again. */
    private Duration longest() {
        Duration most = config.maxConnection();
        return presence.end(caller)
                .map(end -> Duration.between(Instant.now(), end))
                .filter(rest -> rest.compareTo(most) < 0)
                // A token that has ended while the request was on its way is nobody's for longer than a moment.
                .map(rest -> rest.toMillis() > 0 ? rest : Duration.ofMillis(1))
                .orElse(most);
    }

    /** A beat now and then, until the session has ended. */
    private Multi<OutboundSseEvent> beats(Sse sse, BooleanSupplier isThere) {
        return Multi.createFrom()
                .ticks()
                .every(config.heartbeat())
                .onOverflow()
                .drop()
                .onItem()
                .transformToUniAndConcatenate(tick -> look(isThere))
                .map(there -> {
                    if (!there) {
                        throw over();
                    }
                    return beat(sse);
                });
    }

    /** A database that is away ends nobody's session, and nobody waits for it: there may be hundreds of open pages. */
    private Uni<Boolean> look(BooleanSupplier isThere) {
        if (database.missing().isPresent()) {
            return Uni.createFrom().item(true);
        }
        return Uni.createFrom()
                .item(isThere::getAsBoolean)
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .onFailure()
                .recoverWithItem(true);
    }

    /** One of the merged streams has to fail for all to end. */
    private static IllegalStateException over() {
        return new IllegalStateException("over");
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
