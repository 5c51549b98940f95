package dev.copydesk.ingest.backfill;

import dev.copydesk.ingest.backfill.site.SiteAnswer;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * Pages that a site has marked (ETag, Last-Modified), so that it can be asked for them on condition that they have changed.
 * Only those that the source's last run met are kept.
 */
@Singleton
class KnownPages {
    private static final int LONGEST_MARK = 500;

    private final DataSource database;

    KnownPages(DataSource database) {
        this.database = database;
    }

    /**
     * A page as it was when all of its posts had been handled.
     *
     * @param etag as the site sent it, or null
     * @param lastModified as the site sent it, or null
     * @param newest when its last post was changed
     * @param isLast whether it had room left, so that nothing followed
     */
    record KnownPage(String etag, String lastModified, Instant newest, boolean isLast) {
        /** The headers that make a request conditional. */
        Map<String, String> conditions() {
            Map<String, String> conditions = new HashMap<>();
            if (etag != null) {
                conditions.put("If-None-Match", etag);
            }
            if (lastModified != null) {
                conditions.put("If-Modified-Since", lastModified);
            }
            return conditions;
        }
    }

    Optional<KnownPage> find(String source, URI page) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select * from ingest.backfill_page where source = ? and address = ?")) {
            statement.setString(1, source);
            statement.setString(2, page.toString());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new KnownPage(
                                row.getString("etag"),
                                row.getString("last_modified"),
                                row.getTimestamp("newest").toInstant(),
                                row.getBoolean("is_last")))
                        : Optional.empty();
            }
        }
    }

    /** Remembers a page that the run has handled; one without a mark can't be asked for on condition. */
    void remember(Run run, URI page, SiteAnswer answer, Instant newest, boolean isLast) throws SQLException {
        Optional<String> etag = mark(answer, "etag");
        Optional<String> lastModified = mark(answer, "last-modified");
        if (etag.isEmpty() && lastModified.isEmpty()) {
            return;
        }
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        """
                        insert into ingest.backfill_page (source, address, run_id, etag, last_modified, newest, is_last)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (source, address) do update
                        set run_id = excluded.run_id, etag = excluded.etag, last_modified = excluded.last_modified,
                            newest = excluded.newest, is_last = excluded.is_last""")) {
            statement.setString(1, run.source());
            statement.setString(2, page.toString());
            statement.setLong(3, run.id());
            statement.setString(4, etag.orElse(null));
            statement.setString(5, lastModified.orElse(null));
            statement.setTimestamp(6, Timestamp.from(newest));
            statement.setBoolean(7, isLast);
            statement.executeUpdate();
        }
    }

    /** Says that the run has met the page unchanged, so that it is kept. */
    void keep(Run run, URI page) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "update ingest.backfill_page set run_id = ? where source = ? and address = ?")) {
            statement.setLong(1, run.id());
            statement.setString(2, run.source());
            statement.setString(3, page.toString());
            statement.executeUpdate();
        }
    }

    /** Forgets the pages that the run, which is done, has not met. */
    void forgetOthers(Run run) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "delete from ingest.backfill_page where source = ? and run_id <> ?")) {
            statement.setString(1, run.source());
            statement.setLong(2, run.id());
            statement.executeUpdate();
        }
    }

    private static Optional<String> mark(SiteAnswer answer, String header) {
        return answer.header(header).filter(value -> value.length() <= LONGEST_MARK);
    }
}
