package dev.copydesk.report.search;

import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Articles;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.rule.PackKeys;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The conditions of one query for articles {@code a}, and their parameters. */
final class Conditions {
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> parameters = new HashMap<>();

    Conditions and(String condition) {
        conditions.add(condition);
        return this;
    }

    Conditions and(String condition, String parameter, Object value) {
        conditions.add(condition);
        parameters.put(parameter, value);
        return this;
    }

    /** Gives a condition another parameter. */
    Conditions with(String parameter, Object value) {
        parameters.put(parameter, value);
        return this;
    }

    private void narrow(String condition, String parameter, Object value) {
        if (value != null) {
            and(condition, parameter, value);
        }
    }

    /** Leaves out what the reader may not see now. */
    Conditions visible(Clearance clearance) {
        return clearance == Clearance.EMBARGOED
                ? this
                : and("(a.embargoedUntil is null or a.embargoedUntil <= :now)", "now", Instant.now());
    }

    Conditions matching(ReportFilter filter) {
        narrow("a.outlet = :outlet", "outlet", filter.outlet());
        narrow("a.status = :status", "status", filter.status());
        narrow("a.review = :review", "review", filter.review());
        narrow("a.acceptedAt >= :since", "since", filter.since());
        narrow("a.acceptedAt < :until", "until", filter.until());
        if (filter.assignee() != null && filter.assignee().isEmpty()) {
            and("a.assignee is null");
        } else {
            narrow("a.assignee = :assignee", "assignee", filter.assignee());
        }
        if (filter.words() != null) {
            and(
                    "exists (select 1 from ReportWords w where w.key.articleId = a.articleId"
                            + " and w.key.revision = a.revision"
                            + " and cast(sql('? @@ to_tsquery(''simple'', ?)', w.words, :words) as Boolean) = true)",
                    "words",
                    WordQuery.of(filter.words()));
        }
        if (filter.severity() != null || filter.category() != null) {
            flagged(filter);
        }
        return this;
    }

    private void flagged(ReportFilter filter) {
        StringBuilder flag =
                new StringBuilder("exists (select 1 from ReportedFlag f where f.key.articleId = a.articleId"
                        + " and f.key.revision = a.revision");
        String departs = " exists (select 1 from RuleSetting s where s.rule = f.rule and s.treatment ";
        flag.append(" and not" + departs + "= OFF)");
        flag.append(" and ").append(PackKeys.SHOWN);
        if (filter.severity() != null) {
            String lowered = filter.severity() == Severity.NOTICE ? " or" + departs + "= NOTICE)" : "";
            flag.append(" and ((f.severity = :severity and not" + departs + "= NOTICE))" + lowered + ")");
            parameters.put("severity", filter.severity());
        }
        if (filter.category() != null) {
            flag.append(" and f.category = :category");
            parameters.put("category", filter.category());
        }
        conditions.add(flag.append(')').toString());
    }

    /** What was accepted before the article of that place. */
    Conditions olderThan(ReportCursor cursor) {
        return and("(a.acceptedAt, a.articleId) < (:afterTime, :afterId)", "afterTime", cursor.acceptedAt())
                .with("afterId", cursor.articleId());
    }

    /** All of them as a where clause; empty where there are none. */
    private String where() {
        return conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
    }

    /** The first articles that meet them, in the order of this clause. */
    List<Article> list(Articles articles, String order, int most) {
        return articles.find("from Article a" + where() + " order by " + order, parameters)
                .range(0, most - 1)
                .list();
    }
}
