package dev.copydesk.report.review;

import dev.copydesk.messaging.Outages;
import dev.copydesk.messaging.needs.DatabaseAway;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.RuleSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Lets the counts in the list of articles follow when a chief has changed how a rule is treated: article by article, in one
 * replica at a time. How far it is stands in the database, so that any replica goes on from there.
 */
@ApplicationScoped
class Recount {
    private static final Logger LOG = Logger.getLogger(Recount.class);

    /** So few that they are counted within seconds: the transaction around them must not run into its timeout. */
    private static final int AT_ONCE = 50;

    private final RuleSettings settings;
    private final Reports reports;
    private volatile boolean stopping;

    Recount(RuleSettings settings, Reports reports) {
        this.settings = settings;
        this.reports = reports;
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = DatabaseAway.class)
    void follow() {
        try {
            boolean more = true;
            while (more && !stopping) {
                more = QuarkusTransaction.requiringNew().call(this::countSome);
            }
        } catch (RuntimeException e) {
            if (Outages.behind(e).isEmpty()) {
                throw e;
            }
            LOG.warnf("Counting anew after a change of a rule waits: %s", e);
        }
    }

    /** Whether anything was left to do that no other replica does. */
    private boolean countSome() {
        Optional<RuleSetting> found = settings.claimUncounted();
        found.ifPresent(changed -> {
            List<String> ids = settings.articlesFlaggedBy(changed.rule(), changed.countedTo(), AT_ONCE);
            ids.forEach(this::count);
            if (ids.size() < AT_ONCE) {
                settings.counted(changed.rule(), changed.version());
                LOG.infof("The counts of all articles follow the change of %s", changed.rule());
            } else {
                settings.countedTo(changed.rule(), changed.version(), ids.get(ids.size() - 1));
            }
        });
        return found.isPresent();
    }

    private void count(String articleId) {
        try {
            reports.recount(articleId);
        } catch (RuntimeException e) {
            if (Outages.behind(e).isPresent()) {
                throw e;
            }
            LOG.errorf(e, "The flags of article %s can't be counted anew; its counts stay as they were", articleId);
        }
    }
}
