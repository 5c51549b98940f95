package dev.copydesk.benchmarks.system;

import dev.copydesk.benchmarks.Figures;
import dev.copydesk.benchmarks.Section;
import dev.copydesk.benchmarks.Times;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long the review desk takes for its pages with very many reports, which are made up and loaded in bulk: within a month, of
 * 50 outlets, every third with a flag, of a hundred words each.
 *
 * <p>Arguments: the data folder of the running system, {@code quick} or {@code full}.
 */
public final class DeskPages {
    private static final String LOAD_ARTICLES =
            """
            insert into report.article (article_id, status, revision, headline, outlet, published_at, accepted_at, checked_at,
                                        score, errors, warnings, open_errors, open_warnings, urgency)
            select 'made:' || n, 'CHECKED', 1, 'Harbour figures, part ' || n, 'Outlet ' || n %% 50, at, at, at, 100 - n %% 9,
                   flagged, 0, flagged, 0, case when flagged > 0 then 8 else 2 end
            from generate_series(1, %1$d) as n,
                 lateral (select now() - interval '29 days' * (%1$d - n) / %1$d as at,
                                 case when n %% 3 = 0 then 1 else 0 end as flagged) as made
            """;

    private static final String LOAD_REPORTS =
            """
            insert into report.report (article_id, revision, check_no, headline, outlet, language, published_at, accepted_at,
                                       checked_at, body, blocks)
            select article_id, 1, 1, headline, outlet, 'en', published_at, accepted_at, checked_at,
                   (select string_agg('word' || floor(20000 * power(random(), 3))::int, ' ')
                    from generate_series(1, 100) where article_id <> ''), '[]'
            from report.article where article_id like 'made:%'
            """;

    private static final String LOAD_FLAGS =
            """
            insert into report.flag (article_id, revision, fingerprint, position, rule, category, severity, confidence,
                                     start_offset, end_offset, quote, title, message, detail)
            select article_id, 1, 'made', 0, 'made-up', 'ARITHMETIC', 'ERROR', 1, 0, 4, 'word', 'Made up',
                   'The figures differ.', '{"working": [], "suggestions": [], "evidence": []}'
            from report.article where article_id like 'made:%' and errors > 0
            """;

    private static final int RARE_WORD = 19_990;

    private final HttpClient client = HttpClient.newHttpClient();
    private final RunningSystem system;
    private final boolean quick;

    private DeskPages(RunningSystem system, boolean quick) {
        this.system = system;
        this.quick = quick;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException, SQLException {
        new DeskPages(new RunningSystem(Path.of(arguments[0])), arguments[1].equals("quick")).measure();
    }

    private void measure() throws IOException, InterruptedException, SQLException {
        int reports = quick ? 10_000 : 1_000_000;
        Figures.progress("loading %,d reports".formatted(reports));
        load(reports);
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("inbox", "/");
        pages.put("inbox, newest first", "/?sort=newest");
        pages.put("inbox, one outlet", "/?outlet=Outlet+7");
        pages.put("inbox, flags on figures", "/?category=arithmetic");
        pages.put("inbox, a frequent word", "/?q=word1");
        pages.put("inbox, a rare word", "/?q=word" + RARE_WORD);
        pages.put("a report", "/reports/made:" + reports / 2);
        pages.put("list of the API", "/api/v1/reports?limit=40");
        for (Map.Entry<String, String> page : pages.entrySet()) {
            Figures.progress(page.getKey());
            measure(page.getKey(), page.getValue(), reports);
        }
    }

    private void measure(String name, String path, int reports) throws IOException, InterruptedException {
        int times = quick ? 10 : 50;
        List<Double> millis = new ArrayList<>();
        for (int i = -times / 2; i < times; i++) {
            double took = get(path);
            if (i >= 0) {
                millis.add(took);
            }
        }
        Figures.row(Section.INBOX, row -> {
            row.put("page", name).put("reports", reports);
            new Times(millis).put(row, "answer");
        });
    }

    private double get(String path) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(system.reports() + path))
                .header("Authorization", "Bearer " + system.token())
                .timeout(Duration.ofMinutes(1))
                .build();
        long start = System.nanoTime();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(path + " answers " + answer.statusCode());
        }
        return (System.nanoTime() - start) / 1e6;
    }

    private void load(int reports) throws IOException, SQLException {
        try (Connection connection = system.connect();
                Statement statement = connection.createStatement()) {
            // A superuser's way past the foreign keys, whose rows are all there.
            statement.execute("set session_replication_role = replica");
            statement.execute("drop index report.report_words");
            statement.executeUpdate(LOAD_ARTICLES.formatted(reports));
            statement.executeUpdate(LOAD_REPORTS);
            statement.executeUpdate(LOAD_FLAGS);
            statement.execute("create index report_words on report.report using gin (words)");
            statement.execute("vacuum analyze report.article");
            statement.execute("vacuum analyze report.report");
            statement.execute("vacuum analyze report.flag");
        }
    }
}
