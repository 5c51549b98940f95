package dev.copydesk.report.web.review;

import dev.copydesk.report.decision.DismissalReason;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;

/** The reasons to dismiss a flag, for the part of a page that is the same for every flag. */
@Named("reasons")
@ApplicationScoped
public class Reasons {
    private static final List<DismissalReason> ALL = List.of(DismissalReason.values());

    /** All of them, in the order of their keys. */
    public List<DismissalReason> all() {
        return ALL;
    }
}
