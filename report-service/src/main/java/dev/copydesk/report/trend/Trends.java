package dev.copydesk.report.trend;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.trend.Trend.Day;
import dev.copydesk.report.trend.Trend.OutletTrend;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what the reports and decisions of some time were like. Flags of rules that are switched off do not count. */
@ApplicationScoped
public class Trends {
    /** How many days are looked back on where nobody says otherwise. */
    public static final int DAYS = 30;

    /** How many days may be asked for. */
    public static final int MOST_DAYS = 366;

    private static final String ON =
            " not exists (select 1 from {h-schema}rule_setting s where s.rule = f.rule and s.treatment = 'OFF')"
                    + " and (f.rule not like 'house.%' or exists (select 1 from {h-schema}rule_setting p"
                    + " where p.rule = f.pack and p.treatment = 'FULL'))";

    private static final String VISIBLE = " (a.embargoed_until is null or a.embargoed_until <= :seen)";

    /** An article's newest revision is accepted last, so older articles can have no revision of that time. */
    private static final String LATELY = " a.accepted_at >= :since and" + VISIBLE;

    private static final String FLAGS =
            """
            select first.day as day, first.category as category, count(*) as flags
            from (select f.category, cast(min(r.accepted_at) at time zone 'UTC' as date) as day
                from {h-schema}report r
                join {h-schema}flag f using (article_id, revision)
                join {h-schema}article a using (article_id)
                where"""
                    + LATELY + " and" + ON
                    + """

                group by f.article_id, f.fingerprint, f.category
                having min(r.accepted_at) >= :since) first
            group by first.day, first.category
            """;

    /** A recheck may have taken a decided flag away, so that nothing tells any more when it was raised. */
    private static final String DECISIONS =
            """
            select cast(d.decided_at at time zone 'UTC' as date) as day,
                count(*) filter (where d.status = 'ACCEPTED') as accepted,
                count(*) filter (where d.status = 'DISMISSED') as dismissed,
                percentile_cont(0.5) within group (order by greatest(0, extract(epoch from d.decided_at - raised.at)))
                    filter (where raised.at is not null) as median
            from {h-schema}decision d
            join {h-schema}article a using (article_id)
            cross join lateral (select min(r.accepted_at) as at, bool_or("""
                    + ON
                    + """
                ) as is_on
                from {h-schema}flag f join {h-schema}report r using (article_id, revision)
                where f.article_id = d.article_id and f.fingerprint = d.fingerprint) raised
            where d.decided_at >= :since and d.status <> 'OPEN' and raised.is_on is not false and"""
                    + VISIBLE + " group by 1";

    private static final String OUTLETS =
            """
            select coalesce(r.outlet, '') as outlet,
                count(distinct r.article_id) as articles,
                count(distinct (f.article_id, f.fingerprint)) filter (where f.fingerprint is not null) as flags,
                count(distinct (f.article_id, f.fingerprint)) filter (where d.status = 'ACCEPTED') as accepted,
                count(distinct (f.article_id, f.fingerprint)) filter (where d.status = 'DISMISSED') as dismissed
            from {h-schema}report r
            join {h-schema}article a using (article_id)
            left join {h-schema}flag f on f.article_id = r.article_id and f.revision = r.revision and"""
                    + ON
                    + """

            left join {h-schema}decision d on d.article_id = f.article_id and d.fingerprint = f.fingerprint
            where r.accepted_at >= :since and"""
                    + LATELY + " group by 1 order by 3 desc, 1 limit 50";

    private final EntityManager entities;

    Trends(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What the last days were like, today included.
     *
     * @param days at least 1
     */
    @Transactional
    public Trend last(int days, Clearance clearance) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        LocalDate first = today.minusDays(days - 1L);
        Instant since = first.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant seen = clearance == Clearance.EMBARGOED ? Instant.parse("9999-01-01T00:00:00Z") : Instant.now();
        Map<LocalDate, Map<Category, Long>> flags = new HashMap<>();
        for (Tuple row : rows(FLAGS, since, seen)) {
            flags.computeIfAbsent(date(row), day -> new EnumMap<>(Category.class))
                    .put(Category.valueOf(row.get("category", String.class)), number(row, "flags"));
        }
        Map<LocalDate, Tuple> decisions = new HashMap<>();
        rows(DECISIONS, since, seen).forEach(row -> decisions.put(date(row), row));
        List<Day> all = new ArrayList<>();
        for (LocalDate date = first; !date.isAfter(today); date = date.plusDays(1)) {
            Tuple decided = decisions.get(date);
            all.add(new Day(
                    date,
                    flags.getOrDefault(date, Map.of()),
                    decided == null ? 0 : number(decided, "accepted"),
                    decided == null ? 0 : number(decided, "dismissed"),
                    decided == null ? null : median(decided)));
        }
        return new Trend(
                all, rows(OUTLETS, since, seen).stream().map(Trends::outlet).toList());
    }

    private static OutletTrend outlet(Tuple row) {
        return new OutletTrend(
                row.get("outlet", String.class),
                number(row, "articles"),
                number(row, "flags"),
                number(row, "accepted"),
                number(row, "dismissed"));
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String query, Instant since, Instant seen) {
        return entities.createNativeQuery(query, Tuple.class)
                .setParameter("since", since)
                .setParameter("seen", seen)
                .getResultList();
    }

    private static LocalDate date(Tuple row) {
        Object day = row.get("day");
        return day instanceof Date sql ? sql.toLocalDate() : (LocalDate) day;
    }

    private static Long median(Tuple row) {
        Number seconds = row.get("median", Number.class);
        return seconds == null ? null : seconds.longValue();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
