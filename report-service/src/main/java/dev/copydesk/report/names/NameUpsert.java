package dev.copydesk.report.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import javax.sql.DataSource;

/** Writes many names with few statements, within the transaction that the connection belongs to. */
final class NameUpsert {
    private static final int AT_ONCE = 2_000;
    /** Behind who, when and the six columns. */
    private static final int AFTER_COLUMNS = 9;

    private static final JsonMapper JSON = new JsonMapper();

    private static final String UPSERT =
            """
            insert into report.authority_name as n
                (id, kind, identity, name, aliases, role, native_form, changed_by, changed_at)
            select gen_random_uuid(), d.kind, d.identity, d.name, d.aliases::jsonb, d.role, d.native_form, ?, ?
            from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[])
                as d (kind, identity, name, aliases, role, native_form)
            on conflict (identity, kind) do update set
                name = excluded.name, aliases = excluded.aliases, role = excluded.role, native_form = excluded.native_form,
                changed_by = excluded.changed_by, changed_at = excluded.changed_at,
                removed = false, sent = false, version = n.version + 1
            where n.removed or ? and (n.name, n.aliases, n.role, n.native_form)
                is distinct from (excluded.name, excluded.aliases, excluded.role, excluded.native_form)
            returning coalesce((select was.removed from report.authority_name as was where was.id = n.id), true) as added, n.name
            """;

    private NameUpsert() {}

    /**
     * Writes the names.
     *
     * @param replacing whether an entry that is on the list already is changed; else it is left as it is
     */
    static NameList.Change run(DataSource database, List<NameDraft> drafts, boolean replacing, String by, Instant now)
            throws SQLException {
        // In one order, so that two imports at once wait for each other rather than lock each other out.
        List<NameDraft> ordered = drafts.stream()
                .sorted(Comparator.comparing(NameDraft::identity).thenComparing(NameDraft::kind))
                .toList();
        int added = 0;
        List<String> names = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement upsert = connection.prepareStatement(UPSERT)) {
            for (int from = 0; from < ordered.size(); from += AT_ONCE) {
                bind(upsert, ordered.subList(from, Math.min(ordered.size(), from + AT_ONCE)), by, now);
                upsert.setBoolean(AFTER_COLUMNS, replacing);
                try (ResultSet rows = upsert.executeQuery()) {
                    while (rows.next()) {
                        added += rows.getBoolean(1) ? 1 : 0;
                        names.add(rows.getString(2));
                    }
                }
            }
        }
        return new NameList.Change(added, names.size() - added, drafts.size() - names.size(), names);
    }

    private static void bind(PreparedStatement upsert, List<NameDraft> drafts, String by, Instant now)
            throws SQLException {
        upsert.setString(1, by);
        upsert.setObject(2, OffsetDateTime.ofInstant(now, ZoneOffset.UTC));
        List<Function<NameDraft, String>> columns = List.of(
                draft -> draft.kind().name(),
                NameDraft::identity,
                NameDraft::name,
                draft -> json(draft.aliases()),
                NameDraft::role,
                NameDraft::nativeForm);
        for (int column = 0; column < columns.size(); column++) {
            String[] values = drafts.stream().map(columns.get(column)).toArray(String[]::new);
            upsert.setArray(3 + column, upsert.getConnection().createArrayOf("text", values));
        }
    }

    private static String json(List<String> aliases) {
        try {
            return JSON.writeValueAsString(aliases);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A list of words is always writable", e);
        }
    }
}
