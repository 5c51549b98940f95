package dev.copydesk.report.report;

import dev.copydesk.contracts.flag.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The credibility score of a report, 0 to 100, as plain arithmetic over its open flags.
 *
 * <p>It starts at 100. An error takes off {@value #ERROR_POINTS} points, a warning {@value #WARNING_POINTS}, a notice none.
 * One rule takes off at most {@value #RULE_LIMIT}, so that one habit of a writer does not hide everything else; and no more
 * is taken than is left. So 100 plus the points of all lines is the score, always.
 *
 * @param value 0 to 100
 * @param working a line for each rule with an open flag, the costliest first
 */
public record Score(int value, List<Line> working) {
    public static final int FULL = 100;
    public static final int ERROR_POINTS = 15;
    public static final int WARNING_POINTS = 5;
    public static final int RULE_LIMIT = 40;

    public Score {
        working = List.copyOf(working);
    }

    /**
     * What one rule takes off.
     *
     * @param rule id of the rule
     * @param points what it adds to the score: zero or negative
     * @param flags how many open flags it has
     */
    public record Line(String rule, int points, int flags) {
        /** What it takes off, as a positive number. */
        public int taken() {
            return -points;
        }
    }

    /** What the score has to know of an open flag. */
    public record Open(String rule, Severity severity) {}

    /** The score of a report with these open flags. */
    public static Score of(List<Open> open) {
        Map<String, Line> wanted = new LinkedHashMap<>();
        for (Open flag : open) {
            wanted.merge(
                    flag.rule(),
                    new Line(flag.rule(), -points(flag.severity()), 1),
                    (a, b) -> new Line(a.rule(), a.points() + b.points(), a.flags() + b.flags()));
        }
        List<Line> costliestFirst = wanted.values().stream()
                .sorted(Comparator.comparingInt(Line::points).thenComparing(Line::rule))
                .toList();
        int left = FULL;
        List<Line> working = new ArrayList<>();
        for (Line line : costliestFirst) {
            int taken = Math.min(Math.min(-line.points(), RULE_LIMIT), left);
            left -= taken;
            working.add(new Line(line.rule(), -taken, line.flags()));
        }
        return new Score(left, working);
    }

    /** What a flag of this severity takes off. */
    public static int points(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR_POINTS;
            case WARNING -> WARNING_POINTS;
            case NOTICE -> 0;
        };
    }
}
