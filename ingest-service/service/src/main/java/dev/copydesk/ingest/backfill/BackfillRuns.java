package dev.copydesk.ingest.backfill;

import dev.copydesk.ingest.backfill.Run.Counts;
import dev.copydesk.ingest.backfill.Run.State;
import dev.copydesk.ingest.backfill.site.Cursor;
import dev.copydesk.messaging.schema.Schema;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * The runs, in the database, so that a restart goes on where it stopped. A replica takes a run for one request at a time by a
 * lease; one that dies leaves it to the others. The clock is the database's, as those of replicas differ.
 */
@Singleton
class BackfillRuns {
    /** Far longer than one request and the acceptance of its posts take. */
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final DataSource database;
    private final Schema schema;
    private final UUID replica = UUID.randomUUID();

    BackfillRuns(DataSource database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    /** Starts a run, or nothing where one runs already. */
    Optional<Run> start(String source, Instant since, int pageSize) throws SQLException {
        return one(
                """
                insert into ingest.backfill_run (source, state, since, cursor_after, page_size) values (?, 'running', ?, ?, ?)
                on conflict (source) where state = 'running' do nothing returning *""",
                source,
                since,
                since,
                pageSize);
    }

    /** The source's last run. */
    Optional<Run> newest(String source) throws SQLException {
        return one("select * from ingest.backfill_run where source = ? order by id desc limit 1", source);
    }

    /** Ends the source's run, where one runs; a request that is on its way may still be accepted. */
    Optional<Run> cancel(String source) throws SQLException {
        return one(
                """
                update ingest.backfill_run set state = 'cancelled', ended_at = now(), lease_owner = null, lease_until = null
                where source = ? and state = 'running' returning *""",
                source);
    }

    /** Takes a run whose next request is due and that no other replica has taken; what this one still holds it has broken off. */
    Optional<Run> take() throws SQLException {
        return one(
                """
                update ingest.backfill_run set lease_owner = ?, lease_until = now() + make_interval(secs => ?)
                where id = (select id from ingest.backfill_run
                            where state = 'running' and due_at <= now() and (lease_until is null or lease_until < now() or lease_owner = ?)
                            order by due_at limit 1 for update skip locked)
                returning *""",
                replica,
                LEASE.toSeconds(),
                replica);
    }

    /** Goes on behind a page; does nothing for a run that was cancelled or that another replica has taken over. */
    void advance(Run run, Step.Advanced step, Duration pause) throws SQLException {
        update(
                """
                update ingest.backfill_run set cursor_after = ?, cursor_page = ?, handled = ?, submitted = submitted + ?, known = known + ?,
                       refused = refused + ?, posts = coalesce(posts, ?), failures = 0, problem = null,
                       state = ?, ended_at = case when ? then now() end,
                       due_at = now() + make_interval(secs => ?), lease_owner = null, lease_until = null
                where id = ? and state = 'running' and lease_owner = ?""",
                step.cursor().after(),
                step.cursor().page(),
                step.cursor().handled().toArray(Long[]::new),
                step.counts().submitted(),
                step.counts().known(),
                step.counts().refused(),
                step.posts(),
                (step.isLast() ? State.DONE : State.RUNNING).text(),
                step.isLast(),
                seconds(pause),
                run.id(),
                replica);
    }

    /** Waits and tries the same page again. */
    void postpone(Run run, Step.Postponed step) throws SQLException {
        update(
                """
                update ingest.backfill_run set failures = ?, problem = ?, page_size = ?, cursor_page = ?,
                       due_at = now() + make_interval(secs => ?), lease_owner = null, lease_until = null
                where id = ? and state = 'running' and lease_owner = ?""",
                step.failures(),
                step.problem(),
                step.cursor().pageSize(),
                step.cursor().page(),
                seconds(step.pause()),
                run.id(),
                replica);
    }

    /** Gives up. */
    void fail(Run run, String problem) throws SQLException {
        update(
                """
                update ingest.backfill_run set state = 'failed', problem = ?, ended_at = now(), lease_owner = null, lease_until = null
                where id = ? and state = 'running' and lease_owner = ?""",
                problem,
                run.id(),
                replica);
    }

    private static double seconds(Duration duration) {
        return duration.toMillis() / 1000.0;
    }

    private Optional<Run> one(String sql, Object... values) throws SQLException {
        schema.ensure();
        List<Run> found = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                found.add(run(rows));
            }
        }
        return found.stream().findFirst();
    }

    private void update(String sql, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.executeUpdate();
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof Instant time ? Timestamp.from(time) : values[i]);
        }
        return statement;
    }

    private static Run run(ResultSet row) throws SQLException {
        return new Run(
                row.getLong("id"),
                row.getString("source"),
                State.of(row.getString("state")),
                time(row, "since"),
                new Cursor(
                        time(row, "cursor_after"), row.getInt("cursor_page"), row.getInt("page_size"), Set.of((Long[])
                                row.getArray("handled").getArray())),
                new Counts(row.getLong("submitted"), row.getLong("known"), row.getLong("refused")),
                row.getObject("posts", Long.class),
                row.getInt("failures"),
                row.getString("problem"),
                time(row, "due_at"),
                time(row, "started_at"),
                time(row, "ended_at"));
    }

    private static Instant time(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }
}
