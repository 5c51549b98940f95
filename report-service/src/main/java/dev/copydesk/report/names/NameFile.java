package dev.copydesk.report.names;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads names from CSV (RFC 4180) in UTF-8. The first line names the columns: {@code name}, and where they are wanted {@code
 * kind}, {@code aliases} (several with semicolons between them), {@code role} and {@code native}. A file with a fault is
 * refused as a whole, with a line for each fault.
 */
@ApplicationScoped
public class NameFile {
    private static final Set<String> COLUMNS = Set.of("name", "kind", "aliases", "role", "native");

    /** More faults than an editor reads at once. */
    private static final int MOST_FAULTS = 100;

    private static final ObjectReader CSV = new CsvMapper()
            .readerForMapOf(String.class)
            .with(CsvSchema.emptySchema().withHeader())
            .with(CsvParser.Feature.TRIM_SPACES)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES);

    private final NamesConfig config;

    NameFile(NamesConfig config) {
        this.config = config;
    }

    /**
     * The names of a file.
     *
     * @throws InvalidFieldsException when there is any fault; {@code line 3}, counted from 1, stands for the field
     * @throws IOException when the file can't be read to its end
     */
    public List<NameDraft> read(InputStream file) throws IOException {
        Reading reading = new Reading();
        long line = 1;
        try (MappingIterator<Map<String, String>> rows = CSV.readValues(text(file))) {
            line = lineOf(rows);
            while (rows.hasNextValue() && reading.goesOn()) {
                reading.take(line, rows.nextValue());
                line = lineOf(rows);
            }
        } catch (CharacterCodingException e) {
            reading.fault(line, "or one of the next ones is not in UTF-8; save the file as UTF-8");
        } catch (JsonProcessingException e) {
            reading.fault(
                    line,
                    "can't be read: "
                            + e.getOriginalMessage().lines().findFirst().orElse("broken CSV"));
        }
        return reading.drafts();
    }

    private static long lineOf(MappingIterator<?> rows) {
        return rows.getCurrentLocation().getLineNr();
    }

    /** The bytes as text, refusing what is no UTF-8; a byte order mark before them is passed over. */
    private static Reader text(InputStream file) throws IOException {
        Reader reader = new BufferedReader(new InputStreamReader(
                file,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }

    /** The rows so far, and what is wrong with them. */
    private final class Reading {
        private final List<NameDraft> drafts = new ArrayList<>();
        private final List<FieldError> faults = new ArrayList<>();
        private final Map<String, Long> lines = new HashMap<>();
        private boolean known;
        private boolean refused;

        void take(long line, Map<String, String> row) {
            if (!known && !knows(row.keySet())) {
                return;
            }
            if (drafts.size() == config.rows()) {
                fault(
                        line,
                        "is one row too many: a file may have " + config.rows()
                                + " (copydesk.names.rows), the whole list " + config.most()
                                + " names (copydesk.names.most); split it, or ask for more");
                refused = true;
                return;
            }
            NameDraft draft = NameDraft.of(
                    row.get("kind"),
                    row.get("name"),
                    NameDraft.aliasesIn(row.get("aliases")),
                    row.get("role"),
                    row.get("native"),
                    (field, message) -> fault(line, "the " + field + " " + message));
            drafts.add(draft);
            Long before = lines.putIfAbsent(draft.kind() + " " + draft.identity(), line);
            if (before != null) {
                fault(line, "has the same name as line " + before);
            }
        }

        private boolean knows(Set<String> columns) {
            known = true;
            if (columns.stream().anyMatch(column -> column.indexOf('\0') >= 0)) {
                fault(1, "is not in UTF-8; save the file as UTF-8");
                refused = true;
                return false;
            }
            columns.stream()
                    .filter(column -> !COLUMNS.contains(column))
                    .forEach(column -> fault(1, "names a column that is none of name, kind, aliases, role, native"));
            if (!columns.contains("name")) {
                fault(1, "names no column name");
            }
            refused = !faults.isEmpty();
            return !refused;
        }

        boolean goesOn() {
            return !refused && faults.size() < MOST_FAULTS;
        }

        void fault(long line, String message) {
            faults.add(new FieldError("line " + line, message));
        }

        List<NameDraft> drafts() {
            if (!faults.isEmpty()) {
                throw new InvalidFieldsException(
                        "Nothing was imported. Correct the lines and send the file again.", faults);
            }
            if (drafts.isEmpty()) {
                throw new InvalidFieldsException(
                        "Nothing was imported: the file has no names.",
                        List.of(new FieldError("line 1", "is followed by no row")));
            }
            return drafts;
        }
    }
}
