package dev.copydesk.rules.packs.phrase;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.rules.packs.phrase.Phrase.Where;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads a table of phrases from CSV in UTF-8, with commas or, as spreadsheets of many countries write it, semicolons between the
 * cells. The first line names the columns; a line that begins with {@code #} is passed over.
 */
public final class PhraseFile {
    private static final List<String> COLUMNS = List.of("phrase", "instead", "why", "severity", "case", "in");
    private static final Map<String, Where> PLACES =
            Map.of("copy", Where.COPY, "everywhere", Where.EVERYWHERE, "headings", Where.HEADINGS);
    private static final String ALLOWED = "allow";
    private static final int MOST_TOKENS = 16;
    private static final int LONGEST_CELL = 500;

    /** More than an editor corrects at once. */
    private static final int MOST_FAULTS = 20;

    private static final ObjectReader CSV = new CsvMapper()
            .readerFor(String[].class)
            .with(CsvParser.Feature.WRAP_AS_ARRAY)
            .with(CsvParser.Feature.TRIM_SPACES)
            .with(CsvParser.Feature.SKIP_EMPTY_LINES);

    private final int most;
    private final Faults faults;
    private final List<Phrase> phrases = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();
    private List<String> columns = List.of();
    private int faulty;
    private boolean done;

    private PhraseFile(int most, Faults faults) {
        this.most = most;
        this.faults = faults;
    }

    /** Takes what is wrong with a file. */
    public interface Faults {
        /** One fault; the line is counted from 1, and 0 where it is the whole file. */
        void add(int line, String fault);
    }

    /**
     * The table of a file; incomplete where anything is wrong with it.
     *
     * @param most rows that it may have
     */
    public static PhraseTable read(String name, byte[] file, int most, Faults faults) {
        PhraseFile reading = new PhraseFile(most, faults);
        try {
            reading.rows(text(file));
        } catch (CharacterCodingException e) {
            reading.fault(0, "is not in UTF-8; save it as “CSV UTF-8”");
        }
        return new PhraseTable(name, reading.phrases);
    }

    private static String text(byte[] file) throws CharacterCodingException {
        String text = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(file))
                .toString();
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }

    private void rows(String text) {
        int line = 1;
        try (MappingIterator<String[]> rows = CSV.with(schema(text)).readValues(text)) {
            line = rows.getCurrentLocation().getLineNr();
            while (!done && rows.hasNextValue()) {
                row(line, Arrays.asList(rows.nextValue()));
                line = rows.getCurrentLocation().getLineNr();
            }
        } catch (JsonProcessingException e) {
            fault(
                    line,
                    "is no CSV: put quotation marks around a cell that has a comma or line break, and write a"
                            + " quotation mark within it twice");
        } catch (IOException e) {
            throw new IllegalStateException("A text that is there can always be read", e);
        }
        if (phrases.isEmpty() && faulty == 0) {
            fault(0, "has no phrases; write one a line below the names of the columns");
        }
    }

    private static CsvSchema schema(String text) {
        String head = text.lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .findFirst()
                .orElse("");
        boolean semicolons = head.indexOf(';') >= 0 && head.indexOf(',') < 0;
        return CsvSchema.emptySchema().withComments().withColumnSeparator(semicolons ? ';' : ',');
    }

    private void row(int line, List<String> cells) {
        if (columns.isEmpty()) {
            head(line, cells);
        } else if (phrases.size() == most) {
            fault(line, "is one row too many for a pack; take some away");
            done = true;
        } else if (cells.size() > columns.size()) {
            fault(
                    line,
                    "has more cells than the first line has columns; put quotation marks around a cell with a comma");
        } else {
            phrase(line, cells);
        }
    }

    private void head(int line, List<String> cells) {
        List<String> named =
                cells.stream().map(cell -> cell.toLowerCase(Locale.ROOT)).toList();
        List<String> unknown =
                named.stream().filter(name -> !COLUMNS.contains(name)).toList();
        if (!unknown.isEmpty()) {
            fault(line, "names the column `" + unknown.get(0) + "`; there are " + String.join(", ", COLUMNS));
        } else if (Set.copyOf(named).size() < named.size()) {
            fault(line, "names a column twice");
        } else if (!named.contains("phrase")) {
            fault(line, "names no column `phrase`; the first line is for the names of the columns");
        } else {
            columns = named;
        }
        done = columns.isEmpty();
    }

    private void phrase(int line, List<String> cells) {
        int before = faulty;
        Cells row = new Cells(line, cells);
        String words = row.get("phrase");
        List<Token> tokens = words == null ? List.of() : Tokens.of(words, 0, words.length());
        if (tokens.stream().noneMatch(Token::isWord)) {
            fault(line, "has no word as its `phrase`");
        } else if (tokens.size() > MOST_TOKENS) {
            fault(line, "has a `phrase` of more than " + MOST_TOKENS + " words and marks; take a part of it");
        }
        String severity = row.oneOf("severity", "warning", Set.of("error", "warning", "notice", ALLOWED));
        boolean exact = row.oneOf("case", "any", Set.of("any", "exact")).equals("exact");
        Where where = PLACES.get(row.oneOf("in", "copy", PLACES.keySet()));
        boolean allowed = severity.equals(ALLOWED);
        String instead = row.get("instead");
        String why = row.get("why");
        if (!allowed && instead == null && why == null) {
            fault(line, "says neither what to write `instead` nor `why`");
        }
        if (faulty > before) {
            return;
        }
        Phrase phrase = new Phrase(
                line,
                tokens,
                exact,
                instead,
                why,
                allowed ? null : Severity.valueOf(severity.toUpperCase(Locale.ROOT)),
                where);
        Integer same = lines.putIfAbsent(phrase.identity(), line);
        if (same == null) {
            phrases.add(phrase);
        } else {
            fault(line, "has the same phrase as line " + same + "; take one of them away");
        }
    }

    private void fault(int line, String fault) {
        faulty++;
        done = faulty == MOST_FAULTS;
        faults.add(line, fault);
    }

    /** The cells of a row by their columns. */
    private final class Cells {
        private final int line;
        private final List<String> cells;

        Cells(int line, List<String> cells) {
            this.line = line;
            this.cells = cells;
        }

        /** Null where it is empty or not there. */
        String get(String column) {
            int place = columns.indexOf(column);
            String cell = place < 0 || place >= cells.size() ? null : cells.get(place);
            if (cell == null || cell.isBlank()) {
                return null;
            }
            if (cell.length() > LONGEST_CELL) {
                fault(line, "has a `" + column + "` of more than " + LONGEST_CELL + " letters");
                return null;
            }
            return cell.strip();
        }

        String oneOf(String column, String otherwise, Set<String> known) {
            String cell = get(column);
            if (cell == null) {
                return otherwise;
            }
            if (known.contains(cell.toLowerCase(Locale.ROOT))) {
                return cell.toLowerCase(Locale.ROOT);
            }
            fault(
                    line,
                    "has `" + cell + "` as its `" + column + "`; there are "
                            + String.join(", ", known.stream().sorted().toList()));
            return otherwise;
        }
    }
}
