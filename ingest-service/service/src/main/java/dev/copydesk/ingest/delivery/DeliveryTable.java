package dev.copydesk.ingest.delivery;

import dev.copydesk.messaging.schema.Schema;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import javax.sql.DataSource;

/** The table of deliveries. Each method is one statement and a transaction of its own. */
@Singleton
class DeliveryTable {
    private final DataSource database;
    private final Schema schema;

    DeliveryTable(DataSource database, Schema schema) {
        this.database = database;
        this.schema = schema;
    }

    boolean has(String source, byte[] digest) throws SQLException {
        schema.ensure();
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select 1 from ingest.delivery where source = ? and digest = ?")) {
            query.setString(1, source);
            query.setBytes(2, digest);
            return query.executeQuery().next();
        }
    }

    boolean add(String source, byte[] digest, Instant at) throws SQLException {
        schema.ensure();
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(
                        "insert into ingest.delivery (source, digest, taken_at) values (?, ?, ?) on conflict do nothing")) {
            insert.setString(1, source);
            insert.setBytes(2, digest);
            insert.setTimestamp(3, Timestamp.from(at));
            return insert.executeUpdate() == 1;
        }
    }

    int removeBefore(Instant time) throws SQLException {
        schema.ensure();
        try (Connection connection = database.getConnection();
                PreparedStatement delete =
                        connection.prepareStatement("delete from ingest.delivery where taken_at < ?")) {
            delete.setTimestamp(1, Timestamp.from(time));
            return delete.executeUpdate();
        }
    }
}
