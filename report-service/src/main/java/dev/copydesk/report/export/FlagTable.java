package dev.copydesk.report.export;

import static java.util.stream.Collectors.joining;

import dev.copydesk.contracts.flag.Suggestion;
import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.spreadsheet.Spreadsheet;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/** A report as a table, a line for each flag. */
final class FlagTable {
    private static final List<String> COLUMNS = List.of(
            "flag",
            "rule",
            "severity",
            "start",
            "end",
            "quote",
            "message",
            "working",
            "suggestions",
            "decision",
            "reason",
            "comment",
            "by",
            "at",
            "pack",
            "packVersion");

    private FlagTable() {}

    static String of(ArticleReport found) {
        return Spreadsheet.of(
                COLUMNS, found.flags().stream().map(flag -> row(found, flag)).toList());
    }

    private static List<String> row(ArticleReport found, ReportedFlag flag) {
        Optional<Decision> decision = found.opinions().decision(flag.fingerprint());
        return Arrays.asList(
                flag.fingerprint(),
                flag.rule(),
                flag.severity().name().toLowerCase(Locale.ROOT),
                String.valueOf(flag.start()),
                String.valueOf(flag.end()),
                flag.quote(),
                flag.message(),
                String.join("; ", flag.working()),
                flag.suggestions().stream()
                        .map(Suggestion::replacement)
                        .filter(Objects::nonNull)
                        .collect(joining("; ")),
                of(decision, given -> given.status().name().toLowerCase(Locale.ROOT)),
                of(
                        decision,
                        given -> given.reason() == null ? null : given.reason().code()),
                of(decision, Decision::comment),
                of(decision, Decision::by),
                of(decision, given -> given.at().toString()),
                flag.pack() == null ? null : flag.pack().name(),
                flag.pack() == null ? null : flag.pack().version());
    }

    private static String of(Optional<Decision> decision, Function<Decision, String> part) {
        return decision.map(part).orElse(null);
    }
}
