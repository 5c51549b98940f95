package dev.copydesk.report.spreadsheet;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.util.List;

/**
 * Writes CSV (RFC 4180) that is safe to open. Copy, names and comments come from outside: a cell that a spreadsheet would
 * take for a formula has an apostrophe in front.
 *
 * @see <a href="https://owasp.org/www-community/attacks/CSV_Injection">CSV injection</a>
 */
public final class Spreadsheet {
    public static final String MEDIA_TYPE = "text/csv;charset=UTF-8";

    /** The last four are the first ones' wide forms, which some spreadsheets take for the same. */
    private static final String FORMULA_STARTS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static final CsvMapper MAPPER = new CsvMapper();

    private Spreadsheet() {}

    /**
     * A table with a line of column names.
     *
     * @param rows with a cell for each column; null is an empty one
     */
    public static String of(List<String> columns, List<List<String>> rows) {
        CsvSchema.Builder schema = CsvSchema.builder().setUseHeader(true).setLineSeparator("\r\n");
        columns.forEach(schema::addColumn);
        List<List<String>> cells = rows.stream()
                .map(row -> row.stream().map(Spreadsheet::cell).toList())
                .toList();
        try {
            return MAPPER.writer(schema.build()).writeValueAsString(cells);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Strings are always writable", e);
        }
    }

    private static String cell(String words) {
        if (words == null) {
            return "";
        }
        return !words.isEmpty() && FORMULA_STARTS.indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }
}
