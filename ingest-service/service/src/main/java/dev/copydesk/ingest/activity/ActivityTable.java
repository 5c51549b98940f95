package dev.copydesk.ingest.activity;

import dev.copydesk.ingest.activity.Tally.Count;
import dev.copydesk.ingest.activity.Tally.Key;
import dev.copydesk.messaging.schema.Schema;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** The counts of all replicas, summed in the database. */
@Singleton
class ActivityTable {
    private final DataSource database;
    private final Schema schema;

    ActivityTable(DataSource database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    /** Adds what one replica has counted, in one transaction; always in one order, so that replicas don't lock each other out. */
    void add(Map<Key, Count> counts) throws SQLException {
        schema.ensure();
        List<Map.Entry<Key, Count>> ordered = counts.entrySet().stream()
                .sorted(Comparator.comparing(entry ->
                        entry.getKey().source() + ' ' + entry.getKey().outcome().text()))
                .toList();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(
                    """
                    insert into ingest.source_activity as known (source, outcome, pushes, last_at) values (?, ?, ?, ?)
                    on conflict (source, outcome) do update
                    set pushes = known.pushes + excluded.pushes, last_at = greatest(known.last_at, excluded.last_at)""")) {
                for (Map.Entry<Key, Count> entry : ordered) {
                    statement.setString(1, entry.getKey().source());
                    statement.setString(2, entry.getKey().outcome().text());
                    statement.setLong(3, entry.getValue().pushes());
                    statement.setTimestamp(4, Timestamp.from(entry.getValue().last()));
                    statement.addBatch();
                }
                statement.executeBatch();
                connection.commit();
            } catch (SQLException e) {
                connection.rollback();
                throw e;
            } finally {
                connection.setAutoCommit(true);
            }
        }
    }

    /** All counts, by source. */
    Map<String, Map<Outcome, Count>> read() throws SQLException {
        schema.ensure();
        Map<String, Map<Outcome, Count>> bySource = new HashMap<>();
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select source, outcome, pushes, last_at from ingest.source_activity");
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                bySource.computeIfAbsent(rows.getString("source"), source -> new HashMap<>())
                        .put(
                                new Outcome(rows.getString("outcome")),
                                new Count(
                                        rows.getLong("pushes"),
                                        rows.getTimestamp("last_at").toInstant()));
            }
        }
        return bySource;
    }
}
