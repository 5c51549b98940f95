package dev.copydesk.report.web.review;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.review.ReviewChange;
import org.jboss.resteasy.reactive.RestForm;

/** What the bar of a report said of the review when its form was sent; a form of an older page says nothing. */
public class Seen {
    @RestForm("seen-assignee")
    String assignee;

    @RestForm("seen-status")
    String status;

    ReviewChange by(ReviewChange change) {
        return change.seeing(assignee, Parameters.oneOf(ReviewStatus.class, "seen-status", status));
    }
}
