package dev.copydesk.report.web.letters;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.deadletter.DeadLetterDesk;
import dev.copydesk.report.deadletter.Settlement;
import dev.copydesk.report.deadletter.WaitingLetters;
import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.InvalidParameterException;
import dev.copydesk.report.problem.UnavailableException;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.web.Menu;
import dev.copydesk.report.web.letters.DeadLettersView.Outcome;
import dev.copydesk.report.web.letters.DeadLettersView.Rights;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The messages that a service gave up on: why, what they say, and what is to become of them. */
@Path("/dead-letters")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("operations:read")
@Blocking
public class DeadLettersPageResource {
    private static final int PAGE = 20;

    /** Bytes of a payload on the page; the whole of it is a link away. */
    private static final int SHOWN = 20_000;

    private final WaitingLetters letters;
    private final DeadLetterDesk desk;
    private final Menu menu;
    private final SecurityIdentity identity;

    DeadLettersPageResource(WaitingLetters letters, DeadLetterDesk desk, Menu menu, SecurityIdentity identity) {
        this.letters = letters;
        this.desk = desk;
        this.menu = menu;
        this.identity = identity;
    }

    /**
     * A page of those that wait.
     *
     * @param done what was just done
     * @param count with how many
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery("cursor") String cursor,
            @RestQuery("topic") String topic,
            @RestQuery("done") String done,
            @RestQuery("count") String count) {
        Settlement what = Parameters.oneOf(Settlement.class, "done", done);
        Long many = Parameters.number("count", count);
        String told = what == null ? null : DeadLettersView.told(what, many == null ? 1 : many);
        return page(Place.of(cursor, topic), new Outcome(told, null, Attempt.NONE));
    }

    /** Where a refused change has left the browser: loaded again, it shows the letters. */
    @GET
    @Path("{id}/{change:replay|discard}")
    @Operation(hidden = true)
    public RestResponse<Void> afterRefusedChange() {
        return RestResponse.seeOther(URI.create("/dead-letters"));
    }

    /** Sends a message again. */
    @POST
    @Path("{id}/replay")
    @PermissionsAllowed("operations:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> replay(@RestPath long id, @BeanParam Place place) {
        return settle(Settlement.REPLAYED, new Attempt(List.of(id), false, ""), place);
    }

    /** Sends all messages again that were chosen. */
    @POST
    @Path("chosen/replay")
    @PermissionsAllowed("operations:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> replayChosen(
            @RestForm("letter") List<Long> chosen, @RestForm("reason") String reason, @BeanParam Place place) {
        return settle(Settlement.REPLAYED, new Attempt(bounded(chosen), true, typed(reason)), place);
    }

    /** Settles a letter without sending it. */
    @POST
    @Path("{id}/discard")
    @PermissionsAllowed("operations:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> discard(
            @RestPath long id, @RestForm("reason") String reason, @BeanParam Place place) {
        return settle(Settlement.DISCARDED, new Attempt(List.of(id), false, typed(reason)), place);
    }

    /** Settles all letters that were chosen, for one reason. */
    @POST
    @Path("chosen/discard")
    @PermissionsAllowed("operations:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> discardChosen(
            @RestForm("letter") List<Long> chosen, @RestForm("reason") String reason, @BeanParam Place place) {
        return settle(Settlement.DISCARDED, new Attempt(bounded(chosen), true, typed(reason)), place);
    }

    private static List<Long> bounded(List<Long> chosen) {
        if (chosen.size() > PAGE) {
            throw new InvalidParameterException("letter", "names more than the " + PAGE + " letters of a page");
        }
        return chosen;
    }

    private static String typed(String reason) {
        return reason == null ? "" : reason;
    }

    /** Each letter by itself: what is done stays done when another is refused. */
    private RestResponse<TemplateInstance> settle(Settlement how, Attempt attempt, Place place) {
        if (attempt.letters().isEmpty()) {
            return refused(Status.BAD_REQUEST, null, "Choose letters with the boxes first.", attempt, place);
        }
        int done = 0;
        List<String> refusals = new ArrayList<>();
        for (long id : attempt.letters()) {
            try {
                settle(id, how, attempt.reason());
                done++;
            } catch (ConflictException conflict) {
                refusals.add(
                        attempt.together() ? "Letter " + id + ": " + conflict.getMessage() : conflict.getMessage());
            } catch (InvalidFieldsException refused) {
                return refused(Status.BAD_REQUEST, null, refused.getMessage(), attempt, place);
            } catch (UnavailableException away) {
                String told = done == 0 ? null : DeadLettersView.told(how, done);
                return refused(Status.SERVICE_UNAVAILABLE, told, away.getMessage(), attempt, place);
            }
        }
        if (refusals.isEmpty()) {
            return RestResponse.seeOther(URI.create(place.address("done=" + Encoded.code(how) + "&count=" + done)));
        }
        String told = done == 0 ? null : DeadLettersView.told(how, done);
        return refused(Status.CONFLICT, told, String.join(" ", refusals), attempt, place);
    }

    private void settle(long id, Settlement how, String reason) {
        boolean known = how == Settlement.REPLAYED ? desk.replay(id, who()) : desk.discard(id, reason, who());
        if (!known) {
            throw new NotFoundException("There is no such dead letter.");
        }
    }

    private RestResponse<TemplateInstance> refused(
            Status status, String done, String why, Attempt attempt, Place place) {
        return RestResponse.status(status, page(place, new Outcome(done, why, attempt)));
    }

    private TemplateInstance page(Place place, Outcome outcome) {
        Rights rights = new Rights(menu.isOperator(), Clearances.known(identity) == Clearance.EMBARGOED);
        return Templates.deadLetters(DeadLettersView.of(
                who(),
                rights,
                place,
                letters.topics(),
                letters.page(place.before(), place.topic(), PAGE, rights.read() ? SHOWN : 0),
                outcome));
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
